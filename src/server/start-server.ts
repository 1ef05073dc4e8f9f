import type { BaseContext } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../settings/index.js';
import type { Store } from '../store/index.js';
import { createApollo } from './create-apollo.js';
import { createApp } from './create-app.js';
import { type ExportFiles, registerExports } from './export-route.js';
import { GRAPHQL_PATH, registerGraphQL } from './graphql-route.js';
import { registerHealth } from './health.js';
import { registerImports, type TakenImports } from './imports/index.js';
import { listen } from './listen.js';
import {
  registerAssets,
  registerDocumentation,
  registerExplorer,
  registerPlayground,
} from './pages/index.js';
import { RequestScopes } from './request-scopes.js';
import type { ContextParts } from './served-request.js';
import {
  registerStoredQueries,
  StoredDocuments,
  type StoredQuery,
} from './stored-queries/index.js';
import { registerTasks, type TakenTasks } from './tasks/index.js';

/**
 * Requests that run when the server stops have this long to finish.
 *
 * @limit milliseconds that running requests get when the server stops
 */
const STOP_GRACE_MS = 10_000;

/** What a server is made from. */
export interface ServerOptions<Context extends BaseContext> {
  /** Closed by `stop()`. */
  readonly store: Store;
  readonly settings: Pick<
    Settings,
    'explains' | 'host' | 'limits' | 'port' | 'public' | 'storedQueries'
  >;
  readonly logger: FastifyBaseLogger;
  readonly schema: GraphQLSchema;
  /** The version of the program, of which answers that a client has kept are one. */
  readonly release: string;
  /** Makes what the resolvers of one request share. */
  readonly createContext: (parts: ContextParts) => Context;
  /** Makes the files at `/export/`; without it there are none. */
  readonly exportFile?: ExportFiles<Context>;
  /** Documents that are answered by their names; without it there are none. */
  readonly queries?: readonly StoredQuery[];
  /** What takes files at `/import`; without it there is nothing. */
  readonly imports?: TakenImports;
  /** What takes thesauri and runs the rules again; without it there is nothing. */
  readonly tasks?: TakenTasks;
  /** The folder of the built explorer and playground; without it a browser gets no page. */
  readonly pagesRoot?: string;
  /** The folder of the built documentation; without it there is none at `/docs/`. */
  readonly documentationRoot?: string;
  readonly stopGraceMs?: number;
}

/** A server that answers. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where the API answers, and the playground to a browser. */
  readonly graphqlUrl: string;
  /**
   * Stops accepting, lets the requests that run finish, and closes the store. Those that take
   * longer than ten seconds are cut off. Safe to call again.
   */
  stop(): Promise<void>;
}

/**
 * Serves the API, the explorer, the playground, the documentation and /health until it is stopped. When it cannot start, the
 * store stays open and is the caller's to close.
 *
 * @throws ListenError when the port or the host cannot be had.
 */
export async function startServer<Context extends BaseContext>(
  options: ServerOptions<Context>,
): Promise<RunningServer> {
  const { store, settings, logger, schema, release, createContext } = options;
  const { limits } = settings;
  const { engine } = store;
  const app = await createApp(logger, settings);
  const scopes = new RequestScopes();
  const stopGraceMs = options.stopGraceMs ?? STOP_GRACE_MS;
  const apollo = createApollo<Context>({ app, schema, scopes, limits, stopGraceMs });
  await apollo.start();
  registerHealth(app, engine);
  await registerPages(app, options, settings.public);
  const parts = { engine, scopes, settings, release, createContext };
  const { queries = [] } = options;
  const documents = new StoredDocuments(queries, settings.storedQueries.isOnly);
  registerGraphQL(app, { ...parts, apollo, documents });
  registerStoredQueries(app, { ...parts, apollo, queries });
  if (options.exportFile !== undefined) {
    registerExports(app, { ...parts, schema, exportFile: options.exportFile });
  }
  if (options.imports !== undefined) {
    await registerImports(app, { ...parts, imports: options.imports });
  }
  if (options.tasks !== undefined) await registerTasks(app, { ...parts, tasks: options.tasks });
  const url = await listenOrStop(app, settings, () => apollo.stop());
  store.serveAt?.(url);
  const stop = once(async () => {
    try {
      await apollo.stop();
    } finally {
      await store.close();
    }
  });
  return { url, graphqlUrl: `${url}${GRAPHQL_PATH}`, stop };
}

/** The folders of the pages that the server shows. */
type PageRoots = Pick<ServerOptions<BaseContext>, 'pagesRoot' | 'documentationRoot'>;

async function registerPages(
  app: FastifyInstance,
  { pagesRoot, documentationRoot }: PageRoots,
  { embedOrigins }: Pick<Settings['public'], 'embedOrigins'>,
): Promise<void> {
  // A program that asks for the address without a path finds the API.
  app.get('/', (_request, reply) => reply.redirect(GRAPHQL_PATH));
  if (pagesRoot !== undefined) {
    await registerAssets(app, pagesRoot);
    await registerExplorer(app, pagesRoot, embedOrigins);
    await registerPlayground(app, { root: pagesRoot, path: GRAPHQL_PATH });
  }
  if (documentationRoot !== undefined) await registerDocumentation(app, documentationRoot);
}

async function listenOrStop(
  app: FastifyInstance,
  address: Pick<Settings, 'host' | 'port'>,
  stop: () => Promise<void>,
): Promise<string> {
  try {
    return await listen(app, address);
  } catch (error) {
    await stop();
    throw error;
  }
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | null = null;
  return () => {
    running ??= work();
    return running;
  };
}
