import { createCurator, type LateWork } from '../curation/index.js';
import type { ExampleImports } from '../ingest/index.js';
import { createImportJobs, type ImportJobs, type JobLogger, logFailure } from '../jobs/index.js';
import { buildApiSchema, createContext } from '../resolvers/index.js';
import {
  checkAddress,
  createLogger,
  type RunningServer,
  readStoredQueries,
  type ServerOptions,
  startServer,
} from '../server/index.js';
import type { Settings } from '../settings/index.js';
import { openStore, type Store } from '../store/index.js';
import { ServerTasks, type Tasks } from '../tasks/index.js';
import { type CommandContext, settingsFor } from './command-context.js';
import { examplesToClear, importExamples } from './examples.js';
import { EXIT } from './exit-code.js';
import { type Interrupt, listenForInterrupt } from './interrupt.js';
import { packagePath, packageVersion } from './package-paths.js';
import { servedFile } from './served-file.js';
import type { Streams } from './streams.js';

export interface ServeOptions {
  /** Whether an empty graph gets the examples. */
  readonly examples: boolean;
}

/** `papergraph serve`: the API, the playground and /health, until a signal stops them. */
export async function runServe(options: ServeOptions, context: CommandContext): Promise<number> {
  const { settings } = settingsFor(context);
  await checkAddress(settings);
  const api = await readApi(settings);
  const interrupt = listenForInterrupt();
  const opening = openStore(settings.database, (line) => context.streams.err(`${line}\n`));
  const store = await interrupt.unlessInterrupted(opening);
  const server = await startOver(store, { settings, api, options }, context.streams, interrupt);
  await interrupt.happened;
  context.streams.err('Stopping; requests that run may finish. Ctrl-C again ends at once.\n');
  await server.stop();
  interrupt.dispose();
  return EXIT.OK;
}

/** The schema, and the documents that are answered by name. */
type Api = Pick<ServerOptions<never>, 'schema' | 'queries'>;

/** What is served, and how. */
interface Served {
  readonly settings: Settings;
  readonly api: Api;
  readonly options: ServeOptions;
}

/** Read before a store is opened, so that a document with a mistake is told at once. */
async function readApi({ storedQueries }: Settings): Promise<Api> {
  const schema = await buildApiSchema();
  const folder = storedQueries.folder ?? packagePath('examples', 'queries');
  return { schema, queries: await readStoredQueries(schema, folder) };
}

/** What a server logs of a decision whose work fails after the answer. */
function lateWork(logger: JobLogger): LateWork {
  return { onFailure: (error) => logFailure(logger, error, {}, 'applying a decision failed') };
}

/** Closes the store when the server does not come up, so that the embedded file is whole. */
async function startOver(
  store: Store,
  { settings, api, options: { examples } }: Served,
  streams: Streams,
  { signal }: Interrupt,
): Promise<RunningServer> {
  let jobs: ImportJobs | null = null;
  let tasks: Tasks | null = null;
  try {
    const logger = await createLogger(settings.logLevel);
    const records = examples ? await importExamples(store, signal) : null;
    if (records !== null)
      streams.err(`The graph was empty: imported ${records} example records.\n`);
    jobs = await openJobs(store, settings, logger);
    tasks = new ServerTasks({ target: store, imports: jobs, logger });
    const { takesImports, takesDecisions } = settings;
    const curator = takesDecisions ? createCurator(store, lateWork(logger)) : null;
    const server = await startServer({
      store: closingFirst([tasks, jobs], store),
      settings,
      logger,
      ...api,
      release: packageVersion(),
      createContext: (parts) =>
        createContext({ ...parts, curator, tasks, imports: jobs, takesImports }),
      exportFile: servedFile,
      imports: { jobs, takesImports, takesDecisions },
      tasks: { tasks, takesDecisions },
      pagesRoot: packagePath('dist', 'web'),
      documentationRoot: packagePath('dist', 'docs'),
    });
    streams.out(`Explorer    ${server.url}/\n`);
    streams.out(`API         ${server.graphqlUrl}\n`);
    streams.out('Playground  the same address in a browser\n');
    streams.out(`Manual      ${server.url}/docs/\n`);
    streams.out(`Import      ${takesImports ? `${server.url}/import` : IMPORTS_OFF}\n`);
    return server;
  } catch (error) {
    await tasks?.close();
    await jobs?.close();
    await store.close();
    throw error;
  }
}

const IMPORTS_OFF =
  'off for clients, as others may reach this server; PAPERGRAPH_IMPORTS=on lets all of them import';

/** The imports of the server; those that its last run left go on. */
function openJobs(
  store: Store,
  { imports: { uploads, ...limits } }: Settings,
  logger: JobLogger,
): Promise<ImportJobs> {
  const examples = (): Promise<ExampleImports> => examplesToClear((line) => logger.info({}, line));
  return createImportJobs({ store, uploads, limits, logger, examples });
}

/** What writes to the store until it is closed. */
interface Writer {
  close(): Promise<void>;
}

/** A store that waits for what still writes to it. */
function closingFirst(writers: readonly Writer[], store: Store): Store {
  return {
    ...store,
    async close() {
      for (const writer of writers) await writer.close();
      await store.close();
    },
  };
}
