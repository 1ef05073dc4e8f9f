import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCurator } from '../../src/curation/index.js';
import { importSource, listSources } from '../../src/ingest/index.js';
import { createImportJobs } from '../../src/jobs/index.js';
import { buildApiSchema, createContext, exportFile } from '../../src/resolvers/index.js';
import { createLogger, startServer } from '../../src/server/index.js';
import { type Environment, readSettings } from '../../src/settings/index.js';
import { openStore } from '../../src/store/index.js';

/** A server that listens on 127.0.0.1, at a free port. */
export interface RunningPlayground {
  /** The address of the playground. */
  readonly url: string;
  /** The address of the explorer, without a slash at its end. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Serves the built pages with the real API over some RIS files, on the embedded engine. */
export async function startPlayground(
  pagesRoot: string,
  paths: readonly string[] = [EXAMPLES],
  environment: Environment = {},
): Promise<RunningPlayground> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-playground-'));
  const settings = readSettings(
    { PAPERGRAPH_DATA: folder, PAPERGRAPH_PORT: '0', ...environment },
    folder,
  );
  const store = await openStore(settings.database, () => undefined);
  for (const source of await listSources(paths)) await importSource(store, source);
  const { uploads, ...limits } = settings.imports;
  const jobs = await createImportJobs({ store, uploads, limits });
  const curator = createCurator(store);
  const server = await startServer({
    store: { ...store, close: () => jobs.close().then(() => store.close()) },
    settings,
    logger: await createLogger('silent'),
    schema: await buildApiSchema(),
    release: 'test',
    createContext: (parts) =>
      createContext({ ...parts, curator, imports: jobs, takesImports: true }),
    exportFile,
    imports: { jobs, takesImports: true, takesDecisions: true },
    pagesRoot,
  });
  return {
    url: server.graphqlUrl,
    home: server.url,
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What an empty graph gets. */
export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
