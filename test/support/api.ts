import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClientError, GraphQLClient } from 'graphql-request';
import { pino } from 'pino';
import { z } from 'zod';
import { createCurator } from '../../src/curation/index.js';
import { observeEngine } from '../../src/graph/index.js';
import { createImportJobs } from '../../src/jobs/index.js';
import { buildApiSchema, createContext, exportFile } from '../../src/resolvers/index.js';
import { readStoredQueries, startServer } from '../../src/server/index.js';
import { readSettings } from '../../src/settings/index.js';
import type { Store } from '../../src/store/index.js';
import { ServerTasks } from '../../src/tasks/index.js';

/** A real server over a store, on a free port of 127.0.0.1, with a client of it. */
export interface RunningApi {
  readonly url: string;
  /** The folder in which it keeps uploads. */
  readonly uploads: string;
  /** Sends a query and gives its data; an answer with errors is thrown as the client throws it. */
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  /** Sends a query that must fail and gives what the client is told. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<Refusal>;
  /** Runs a query and gives the names of the statements that it cost, in order. */
  statementsOf(query: string, variables?: Record<string, unknown>): Promise<readonly string[]>;
  /** Runs a query and gives how many of its statements had to wait for one another, at most. */
  statementsInARow(query: string, variables?: Record<string, unknown>): Promise<number>;
  /** The names of the statements that some work costs, in order. */
  statementsDuring(work: () => Promise<unknown>): Promise<readonly string[]>;
  /** Stops the server; the store stays open and is its owner's to close. */
  stop(): Promise<void>;
}

const errorsOf = z.array(
  z.object({
    message: z.string(),
    path: z.array(z.union([z.string(), z.number()])).optional(),
    extensions: z.object({ code: z.string(), argument: z.string().optional() }),
  }),
);

/** The first error of an answer, and the whole answer as text. */
export interface Refusal {
  readonly code: string;
  /** The argument that is wrong, where the error names one. */
  readonly argument: string | undefined;
  readonly message: string;
  readonly body: string;
}

/** Stored queries where no folder is set, as the command has them. */
const EXAMPLES = join(import.meta.dirname, '../../examples/queries');

/** Starts the API as `papergraph serve` does, silent, with settings from the given environment. */
export async function startApi(
  store: Store,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningApi> {
  let statements: string[] = [];
  let spans: Span[] = [];
  const engine = observeEngine(store.engine, ({ statement, milliseconds }) => {
    statements.push(statement);
    const end = performance.now();
    spans.push({ start: end - milliseconds, end });
  });
  const curator = createCurator({ ...store, engine });
  const schema = await buildApiSchema();
  const settings = readSettings({ PAPERGRAPH_PORT: '0', ...environment }, '/');
  const uploads = await mkdtemp(join(tmpdir(), 'papergraph-uploads-'));
  const jobs = await createImportJobs({ store, uploads, limits: settings.imports });
  const tasks = new ServerTasks({ target: { ...store, engine }, imports: jobs });
  const { takesImports, takesDecisions } = settings;
  const server = await startServer({
    store: { ...store, engine, close: async () => undefined },
    settings,
    logger: pino({ level: 'silent' }),
    schema,
    queries: await readStoredQueries(schema, settings.storedQueries.folder ?? EXAMPLES),
    release: 'test',
    createContext: (parts) =>
      createContext({ ...parts, curator, tasks, imports: jobs, takesImports }),
    exportFile,
    imports: { jobs, takesImports, takesDecisions },
    tasks: { tasks, takesDecisions },
  });
  const client = new GraphQLClient(server.graphqlUrl);
  const ask = (query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
    client.request(query, variables);
  const statementsDuring = async (work: () => Promise<unknown>) => {
    statements = [];
    spans = [];
    await work();
    return statements;
  };
  return {
    url: server.graphqlUrl,
    ask,
    async refusal(query, variables) {
      const error: unknown = await ask(query, variables).then(
        () => null,
        (caught: unknown) => caught,
      );
      if (!(error instanceof ClientError)) throw new Error('The query was not refused.');
      const [first] = errorsOf.parse(error.response.errors ?? []);
      if (first === undefined) throw new Error('The refusal holds no error.');
      return {
        ...first.extensions,
        argument: first.extensions.argument,
        message: first.message,
        body: JSON.stringify(error.response),
      };
    },
    statementsOf: (query, variables) => statementsDuring(() => ask(query, variables)),
    statementsInARow: async (query, variables) => {
      await statementsDuring(() => ask(query, variables));
      return longestRow(spans);
    },
    statementsDuring,
    uploads,
    async stop() {
      await server.stop();
      await tasks.close();
      await jobs.close();
      await rm(uploads, { recursive: true, force: true });
    },
  };
}

/** When a statement was asked and answered. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many of the spans are one after the other, at most; they come in the order of their ends. */
function longestRow(spans: readonly Span[]): number {
  let count = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { start, end } of spans) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
}
