import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { nullable, text } from '../../model/index.js';
import { unlessAborted } from '../../threads/index.js';
import { decodeRows } from '../decode-rows.js';
import type { Engine, EngineInfo, ReadOptions, Transaction, WriteOptions } from '../engine.js';
import { type Statement, statement, type TouchedNodes } from '../statement.js';
import { countOfNodes } from '../statements/index.js';
import { neo4jDialect } from './dialect.js';
import { type Driver, type ManagedTransaction, neo4j } from './driver.js';
import { encodeParameters } from './encode.js';
import { pageOfList } from './page-of-list.js';
import { stepsOf } from './profile.js';
import { neo4jSchema } from './schema.js';
import { SendingTurns } from './sending-turns.js';
import { noteTouched, touchedSince } from './touched-log.js';
import { translateNeo4jError } from './translate-error.js';

export interface Neo4jOptions {
  /** `neo4j://` routes on a cluster, `bolt://` talks to one server; `+s` adds TLS. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly connectionTimeoutMs: number;
  /** A transaction that takes longer is stopped by the server. */
  readonly queryTimeoutMs: number;
}

const components = statement<{ name: string; version: string; edition: string | null }>(
  'components',
  'CALL dbms.components() YIELD name, versions, edition RETURN name, versions[0] AS version, edition',
  {},
  { name: text, version: text, edition: nullable(text) },
);

const schemaNames = statement<{ name: string }>(
  'schemaNames',
  "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
  {},
  { name: text },
);

/** An engine on a Neo4j server or cluster. It connects at the first statement. */
export function openNeo4jEngine(options: Neo4jOptions): Engine {
  const { uri, database } = options;
  const driver = connect(options);
  // Reads see our own writes, also on another member of a cluster.
  const bookmarkManager = driver.executeQueryBookmarkManager;

  async function read<Row>(
    question: Statement<Row>,
    { signal }: ReadOptions = {},
  ): Promise<readonly Row[]> {
    signal?.throwIfAborted();
    try {
      return await readOnce(question, signal).catch((error: unknown) => {
        if (signal?.aborted || !neo4j.isRetryableError(error)) throw error;
        return readWithRetries(question, signal);
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw translateNeo4jError(error, uri, question.name);
    }
  }

  function readTold<Row>(question: Statement<Row>, readOptions: ReadOptions = {}) {
    readOptions.onStatement?.(question);
    return read(question, readOptions);
  }

  async function profile({ name, text, parameters }: Statement<unknown>) {
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const result = await session.run(`PROFILE ${text}`, encodeParameters(parameters));
      return stepsOf(result.summary.profile);
    } catch (error) {
      throw translateNeo4jError(error, uri, name);
    } finally {
      await session.close();
    }
  }

  /** As a transaction of its own: one way to the server and back, where a managed one takes two. */
  async function readOnce<Row>(
    question: Statement<Row>,
    signal: AbortSignal | undefined,
  ): Promise<readonly Row[]> {
    const session = driver.session({
      database,
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
    });
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const running = session.run(question.text, encodeParameters(question.parameters), {
        timeout: options.queryTimeoutMs,
      });
      const { records } = await unlessAborted(running, signal);
      return decodeRecords(question, records);
    } finally {
      signal?.removeEventListener('abort', stop);
      // The connection goes back to its pool; nobody has to wait for that.
      stop();
    }
  }

  async function readWithRetries<Row>(
    question: Statement<Row>,
    signal: AbortSignal | undefined,
  ): Promise<readonly Row[]> {
    const running = driver.executeQuery(question.text, encodeParameters(question.parameters), {
      database,
      routing: neo4j.routing.READ,
      bookmarkManager,
      transactionConfig: { timeout: options.queryTimeoutMs },
      ...(signal && { signal }),
    });
    const { records } = await unlessAborted(running, signal);
    return decodeRecords(question, records);
  }

  async function* stream<Row>(
    question: Statement<Row>,
    { signal }: ReadOptions = {},
  ): AsyncGenerator<readonly Row[]> {
    signal?.throwIfAborted();
    const session = driver.session({
      database,
      bookmarkManager,
      defaultAccessMode: neo4j.session.READ,
      fetchSize: STREAMED_ROWS,
    });
    const stop = (): void => void session.close().catch(() => undefined);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = session.run(question.text, encodeParameters(question.parameters), {
        timeout: options.queryTimeoutMs,
      });
      for await (const records of inBatches(result, signal)) {
        signal?.throwIfAborted();
        yield decodeRecords(question, records);
      }
      signal?.throwIfAborted();
    } catch (error) {
      signal?.throwIfAborted();
      throw translateNeo4jError(error, uri, question.name);
    } finally {
      signal?.removeEventListener('abort', stop);
      // A session that an abort closes while rows are on their way may never say that it is closed.
      if (signal?.aborted) stop();
      else await session.close();
    }
  }

  async function write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    { isLong = false }: WriteOptions = {},
  ): Promise<Result> {
    const session = driver.session({ database, bookmarkManager });
    const key = randomUUID();
    try {
      return await session.executeWrite((transaction) => workAndNote(transaction, work, key), {
        // 0 is no limit, also where the database has one by default.
        timeout: isLong ? 0 : options.queryTimeoutMs,
      });
    } catch (error) {
      throw ownError(error, uri);
    } finally {
      await session.close();
    }
  }

  async function workAndNote<Result>(
    native: ManagedTransaction,
    work: (transaction: Transaction) => Promise<Result>,
    key: string,
  ): Promise<Result> {
    const touched: TouchedNodes[] = [];
    const transaction = wrap(native, uri, touched);
    const result = await work(transaction);
    if (touched.length > 0) await transaction.run(noteTouched(touched, key));
    return result;
  }

  return {
    kind: 'neo4j',
    dialect: neo4jDialect,
    read,
    readPage: (question, readOptions) => readTold(pageOfList(question), readOptions),
    async countNodes(label, nodes, readOptions) {
      const [count] = await readTold(countOfNodes({ label }, nodes.match), readOptions);
      return count?.total ?? 0;
    },
    touchedSince: (mark, readOptions) =>
      touchedSince((question) => read(question, readOptions), mark),
    stream,
    write,
    profile,
    describe: (readOptions) => describe(read, uri, readOptions),
    async prepare() {
      // Each statement waits for the server, also where it finds its index there.
      if ((await missingSchema(read)).length > 0) await prepare(driver, options);
    },
    missingSchema: () => missingSchema(read),
    close: () => driver.close(),
  };
}

function decodeRecords<Row>(
  question: Statement<Row>,
  records: readonly { toObject(): Readonly<Record<string, unknown>> }[],
): readonly Row[] {
  return decodeRows(
    question,
    records.map((record) => record.toObject()),
  );
}

/** How many rows the server sends before it waits to be asked for more. */
const STREAMED_ROWS = 1_000;

/**
 * The items of a stream, a thousand at a time. The iterator's `return` is never called: the driver
 * would discard a stream that the closing of its session discards too, which the server refuses.
 */
async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const advance = () => unlessAborted(iterator.next(), signal);
  let batch: Item[] = [];
  for (let next = await advance(); !next.done; next = await advance()) {
    batch.push(next.value);
    if (batch.length < STREAMED_ROWS) continue;
    yield batch;
    batch = [];
    await setImmediate();
  }
  if (batch.length > 0) yield batch;
}

function connect({ uri, user, password, connectionTimeoutMs }: Neo4jOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectionTimeoutMs,
    connectionAcquisitionTimeout: connectionTimeoutMs * 2,
    // The driver's own 30 s would let every request of a dashboard hang while the database is down.
    maxTransactionRetryTime: connectionTimeoutMs,
    userAgent: 'papergraph',
  });
}

/**
 * Statements in a transaction throw the driver's own error: the driver decides from it whether to retry.
 *
 * @param touched gathers what they do to nodes that are listed.
 */
function wrap(transaction: ManagedTransaction, uri: string, touched: TouchedNodes[]): Transaction {
  const turns = new SendingTurns();
  return {
    dialect: neo4jDialect,
    async run(question) {
      if (question.touches !== undefined) touched.push(question.touches);
      await turns.take();
      const { records } = await transaction.run(
        question.text,
        encodeParameters(question.parameters),
      );
      try {
        return decodeRecords(question, records);
      } catch (error) {
        throw ownError(error, uri);
      }
    },
  };
}

/** The driver's errors become ours; errors of the work itself pass as they are. */
function ownError(error: unknown, uri: string): unknown {
  return error instanceof neo4j.Neo4jError
    ? translateNeo4jError(error, uri, 'a change to the graph')
    : error;
}

async function describe(
  read: Engine['read'],
  uri: string,
  options?: ReadOptions,
): Promise<EngineInfo> {
  const rows = await read(components, options);
  const kernel = rows.find(({ name }) => name === 'Neo4j Kernel') ?? rows[0];
  const edition = kernel?.edition ? ` ${kernel.edition}` : '';
  return { name: 'Neo4j', version: `${kernel?.version ?? 'unknown'}${edition}`, location: uri };
}

/** An index that is still being filled counts as missing. */
async function missingSchema(read: Engine['read']): Promise<readonly string[]> {
  const present = new Set((await read(schemaNames)).map(({ name }) => name));
  return [...neo4jSchema.keys()].filter((name) => !present.has(name));
}

async function prepare(driver: Driver, { uri, database }: Neo4jOptions): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const text of neo4jSchema.values()) await session.run(text);
    await session.run('CALL db.awaitIndexes(300)');
  } catch (error) {
    throw translateNeo4jError(error, uri, 'the making of constraints and indexes');
  } finally {
    await session.close();
  }
}
