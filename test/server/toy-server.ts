import { EventEmitter, once } from 'node:events';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  GraphQLError,
  type GraphQLFieldConfig,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
} from 'graphql';
import { pino } from 'pino';
import { z } from 'zod';
import {
  type Engine,
  EngineAuthError,
  EngineTimeoutError,
  EngineUnavailableError,
} from '../../src/graph/index.js';
import {
  type ContextParts,
  type RunningServer,
  type ServerOptions,
  startServer,
} from '../../src/server/index.js';
import { readSettings } from '../../src/settings/index.js';

/** What must never reach a client: a host, a statement, a password. */
export const SECRETS = ['db.internal:7687', 'MATCH (n)', 'hunter2'];
const SECRET_TEXT = SECRETS.join(' ');

type Field = GraphQLFieldConfig<unknown, ContextParts>;

function failing(makeError: () => Error): Field {
  return {
    type: GraphQLString,
    resolve: () => {
      throw makeError();
    },
  };
}

const Row: GraphQLObjectType = new GraphQLObjectType({
  name: 'Row',
  fields: () => ({ title: { type: GraphQLString }, rows: PAGE }),
});

const PAGE: Field = {
  type: new GraphQLList(new GraphQLNonNull(Row)),
  args: { first: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 20 } },
  resolve: (_source, { first }) => Array.from({ length: first }, () => ({ title: 'one' })),
};

const fields = new EventEmitter();

/** Waits until the server works on the next slow or stuck field: however long a request takes to arrive. */
export async function fieldBegun(): Promise<void> {
  await once(fields, 'begun');
}

/** When a slow field noticed that nobody waits for it, and why. */
export const aborted: unknown[] = [];

const Query = new GraphQLObjectType<unknown, ContextParts>({
  name: 'Query',
  fields: {
    hello: { type: GraphQLString, resolve: () => 'world' },
    rows: PAGE,
    costly: { type: GraphQLString, extensions: { complexity: 100_000 } },
    must: { type: new GraphQLNonNull(GraphQLString), resolve: () => null },
    slow: {
      type: GraphQLString,
      args: { ms: { type: new GraphQLNonNull(GraphQLInt) } },
      resolve: async (_source, { ms }, { signal }) => {
        signal.addEventListener('abort', () => aborted.push(signal.reason));
        fields.emit('begun');
        await sleep(ms, null, { signal });
        return 'done';
      },
    },
    stuck: {
      type: GraphQLString,
      resolve: () => {
        fields.emit('begun');
        return new Promise<never>(() => {});
      },
    },
    badArgument: failing(
      () =>
        new GraphQLError('first must be at most 100.', {
          extensions: { code: 'BAD_USER_INPUT', argumentPath: ['first'] },
        }),
    ),
    defect: failing(() => new TypeError(SECRET_TEXT)),
    codelessGraphQLError: failing(() => new GraphQLError(SECRET_TEXT)),
    unavailable: failing(() => new EngineUnavailableError(SECRET_TEXT)),
    refused: failing(() => new EngineAuthError(SECRET_TEXT)),
    tooSlow: failing(() => new EngineTimeoutError(SECRET_TEXT)),
  },
});

/** What mutations did. */
export const done: string[] = [];

const Mutation = new GraphQLObjectType<unknown, ContextParts>({
  name: 'Mutation',
  fields: {
    change: {
      type: GraphQLString,
      resolve: () => {
        done.push('change');
        return 'done';
      },
    },
  },
});

/** When a stream noticed that nobody reads it, and why. */
export const endedStreams: unknown[] = [];

const Subscription = new GraphQLObjectType<unknown, ContextParts>({
  name: 'Subscription',
  fields: {
    ticks: {
      type: GraphQLInt,
      args: { to: { type: new GraphQLNonNull(GraphQLInt) } },
      subscribe: async function* (_source, { to }) {
        for (let ticks = 1; ticks <= to; ticks += 1) yield { ticks };
      },
    },
    endless: {
      type: GraphQLString,
      subscribe: async function* (_source, _args, { signal }) {
        yield { endless: 'first' };
        if (!signal.aborted) await once(signal, 'abort');
        endedStreams.push(signal.reason);
      },
    },
    defectAtOnce: {
      type: GraphQLString,
      subscribe: () => {
        throw new TypeError(SECRET_TEXT);
      },
    },
    defectLater: {
      type: GraphQLString,
      subscribe: async function* () {
        yield { defectLater: 'one' };
        throw new EngineUnavailableError(SECRET_TEXT);
      },
    },
    costly: { type: GraphQLString, extensions: { complexity: 100_000 } },
  },
});

/** An engine over an empty graph, which is only asked to describe itself and for its latest change. */
export function describingEngine(describe: Engine['describe']): Engine {
  const unused = (): never => {
    throw new Error('The toy schema asks the engine nothing.');
  };
  return {
    kind: 'grafeo',
    dialect: {} as Engine['dialect'],
    describe,
    prepare: unused,
    missingSchema: unused,
    read: async () => [],
    readPage: unused,
    profile: unused,
    countNodes: unused,
    touchedSince: unused,
    stream: unused,
    write: unused,
    close: async () => {},
  };
}

/** A server over the toy schema, with its log and whether its store was closed. */
export interface ToyServer extends RunningServer {
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  readonly isStoreClosed: () => boolean;
}

interface ToyOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly describe?: Engine['describe'];
  readonly stopGraceMs?: number;
  readonly createContext?: ServerOptions<ContextParts>['createContext'];
  readonly imports?: NonNullable<ServerOptions<ContextParts>['imports']>;
}

/** Starts a toy server on any free port. */
export async function startToyServer(options: ToyOptions = {}): Promise<ToyServer> {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  let isClosed = false;
  const describe = async () => ({ name: 'Toy', version: '1.0', location: 'db.internal:7687' });
  const server = await startServer<ContextParts>({
    store: {
      engine: describingEngine(options.describe ?? describe),
      journal: null,
      terms: null,
      close: async () => {
        isClosed = true;
      },
    },
    settings: readSettings({ PAPERGRAPH_PORT: '0', ...options.environment }, '/'),
    logger: pino({ level: 'debug' }, sink),
    schema: new GraphQLSchema({ query: Query, mutation: Mutation, subscription: Subscription }),
    release: 'toy',
    createContext: options.createContext ?? ((parts) => parts),
    ...(options.imports === undefined ? {} : { imports: options.imports }),
    ...(options.stopGraceMs === undefined ? {} : { stopGraceMs: options.stopGraceMs }),
  });
  return {
    ...server,
    log: () => lines.map((line) => JSON.parse(line)),
    isStoreClosed: () => isClosed,
  };
}

const BODY = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.unknown()).optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
});

/** What a client gets, whatever it is. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: z.infer<typeof BODY>;
}

/** A response with its body read as GraphQL's. */
export async function read(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, body: BODY.parse(await response.json()) };
}

/** Posts a query and gives the answer with its status. */
export async function post(
  { graphqlUrl }: Pick<RunningServer, 'graphqlUrl'>,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const response = await fetch(graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return read(response);
}
