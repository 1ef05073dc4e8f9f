import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { registerPlayground } from '../../src/server/playground.js';
import { createToyApi } from './toy-api.js';

/** A server that listens on 127.0.0.1, at a free port. */
export interface RunningPlayground {
  /** The address a person opens. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the page into a folder: a test of an older build would prove nothing. */
export async function buildPlayground(outDir: string): Promise<void> {
  const configFile = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'warn', build: { outDir } });
}

/** Serves a built page together with an API. */
export async function startPlayground(root: string): Promise<RunningPlayground> {
  const app = await createToyApi();
  await registerPlayground(app, { root });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${address}/graphql`, close: () => app.close() };
}
