import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { importSource, listSources } from '../../../src/ingest/index.js';
import { readSettings } from '../../../src/settings/index.js';
import { openStore } from '../../../src/store/index.js';
import { startApi } from '../../support/api.js';
import { EXAMPLE_FILES } from '../../support/example-queries.js';

/** A real server over the examples, in a data folder of its own. */
export interface ExampleServer {
  readonly url: string;
  /** The `totalCount` of a query of papers. */
  count(query: string): Promise<number>;
  stop(): Promise<void>;
}

const COUNTED = z.object({ papers: z.object({ totalCount: z.number() }) });

/** Imports the examples and serves them, with settings from the given environment. */
export async function serveExamples(
  environment: Readonly<Record<string, string>> = {},
): Promise<ExampleServer> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-dashboards-'));
  const { database } = readSettings({ PAPERGRAPH_DATA: folder }, folder);
  const store = await openStore(database, () => undefined);
  for (const source of await listSources([...EXAMPLE_FILES])) await importSource(store, source);
  const api = await startApi(store, environment);
  return {
    url: api.url,
    count: async (query) => COUNTED.parse(await api.ask(query)).papers.totalCount,
    async stop() {
      await api.stop();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
