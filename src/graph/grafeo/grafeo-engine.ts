import { setImmediate } from 'node:timers/promises';
import grafeo, { type GrafeoDB, type Transaction as NativeTransaction } from '@grafeo-db/js';
import { text } from '../../model/index.js';
import { decodeRows } from '../decode-rows.js';
import type { Engine, ReadOptions, Transaction } from '../engine.js';
import { TEXT_PROPERTY } from '../schema-items.js';
import { command, type Statement, statement, type TouchedNodes } from '../statement.js';
import { countOfList } from './count-of-list.js';
import { grafeoDialect } from './dialect.js';
import { IndexesOnDemand } from './indexes-on-demand.js';
import { KeptResults } from './kept-results.js';
import { KeptOrders } from './orders/index.js';
import { pageOfList } from './page-of-list.js';
import { stepsIn } from './profile.js';
import { FORMER_INDEXES, grafeoSchema } from './schema.js';
import { type Asker, StatementTurns } from './statement-turns.js';
import { TouchedLog } from './touched-log.js';
import {
  isConflict,
  isRefusedByDisk,
  translateGrafeoError,
  translateOpenError,
} from './translate-error.js';
import type { PageSource } from './walk.js';
import { KeptWords, narrowed, runNarrowed } from './words/index.js';

/** How often a transaction that met a conflict runs again before its error is passed on. */
const WRITE_ATTEMPTS = 5;

const indexNames = statement<{ name: string }>('indexNames', 'SHOW INDEXES', {}, { name: text });

const constraintNames = statement<{ name: string }>(
  'constraintNames',
  'SHOW CONSTRAINTS',
  {},
  { name: text },
);

/**
 * An engine inside this process, in one file, or in memory where no file is given. One process
 * at a time can hold the file.
 *
 * @throws GraphFileBusyError when another process holds it, GraphFileDamagedError when it does not open.
 */
export function openGrafeo(file: string | null): Engine {
  const database = open(file);
  const writes = queue();
  const indexes = new IndexesOnDemand((doing, text) => execute(database, command(doing, text)));
  const turns = new StatementTurns();
  const executeNow = (question: Statement<unknown>) =>
    runNarrowed(question, words, (narrow) => execute(database, narrow));
  /** What has no signal is no request but an import or a start, which has the engine for itself. */
  const executeInTurn: Execute = async (question, asker) => {
    const missing = indexes.missingFor(question.text);
    // Without an index, as on a full disk, the question goes over all nodes.
    if (missing.length > 0) await writes(() => indexes.make(missing)).catch(() => undefined);
    const executed = () => executeNow(question);
    return asker.signal === undefined ? executed() : turns.run(question.text, asker, executed);
  };
  const kept = new KeptResults<Result>();
  const ask: Execute = async (question, asker) => {
    const isLarge = asker.signal !== undefined && turns.isLarge(question.text);
    if (!isLarge) return executeInTurn(question, asker);
    const inTurn = () => kept.findOrAsk(question, () => executeNow(question));
    return kept.find(question) ?? turns.run(question.text, asker, inTurn);
  };
  const streamed = <Row>(question: Statement<Row>) => stream(executeInTurn, question);
  const orders = new KeptOrders(streamed);
  const words: KeptWords = new KeptWords(streamed);
  const sourceOf = (options?: ReadOptions): PageSource => ({
    orders,
    words,
    read: (question) => {
      options?.onStatement?.(question);
      return read(ask, question, options);
    },
  });
  const log = new TouchedLog();
  const changed = (touched: readonly TouchedNodes[]): void => {
    kept.forgetAll();
    orders.touch(touched);
    words.touch(touched);
    log.note(touched);
  };

  return {
    kind: 'grafeo',
    dialect: grafeoDialect,
    read: (question, options) => read(ask, question, options),
    readPage: (question, options) => pageOfList(question, sourceOf(options)),
    countNodes: (label, nodes, options) => countOfList(label, nodes, sourceOf(options)),
    touchedSince: async (mark) => log.since(mark),
    stream: (question, options) => stream(ask, question, options),
    write: (work) =>
      writes(async () => {
        await indexes.makeAll();
        return writeWithRetry(database, work, changed);
      }),
    profile: async (question) => profile(database, await narrowed(question, words)),
    describe: async () => ({
      name: 'Grafeo',
      version: database.version(),
      location: file ?? 'memory',
    }),
    prepare: () => prepare(database, indexes),
    missingSchema: async () => missingAmong(await presentSchema(database)),
    close: () =>
      writes(() => {
        words.forget();
        return close(database, indexes);
      }),
  };
}

async function profile(database: GrafeoDB, question: Statement<unknown>) {
  const { name, parameters } = question;
  const profiled = statement(name, `PROFILE ${question.text}`, parameters, { profile: text });
  const [row] = await run(database, profiled);
  return stepsIn(row?.profile ?? '');
}

function open(file: string | null): GrafeoDB {
  if (file === null) return grafeo.GrafeoDB.create();
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (error) {
    throw translateOpenError(error, file);
  }
}

interface CypherRunner {
  executeCypher: GrafeoDB['executeCypher'];
}

async function run<Row>(runner: CypherRunner, question: Statement<Row>): Promise<readonly Row[]> {
  const result = await execute(runner, question);
  return result.length === 0 ? [] : decodeRows(question, result.toArray());
}

type Result = Awaited<ReturnType<CypherRunner['executeCypher']>>;

async function execute(runner: CypherRunner, question: Statement<unknown>): Promise<Result> {
  try {
    return await runner.executeCypher(question.text, question.parameters);
  } catch (error) {
    if (isConflict(error)) throw error;
    throw translateGrafeoError(error, question.name);
  }
}

/** Runs a statement when its turn comes, if it must; its result is outside of this heap until it is read. */
type Execute = (question: Statement<unknown>, asker: Asker) => Promise<Result>;

/** The number of rows that decode in a few milliseconds. */
const ROWS_A_PIECE = 1_000;

/**
 * A row of long lists takes a millisecond by itself: after so many others have their turn. Reading, decoding and
 * using a piece takes some times as long, and each step of a request that comes meanwhile waits for it.
 */
const MS_A_PIECE = 2;

async function read<Row>(
  ask: Execute,
  question: Statement<Row>,
  { signal }: ReadOptions = {},
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const result = await ask(question, { signal });
  signal?.throwIfAborted();
  if (result.length <= ROWS_A_PIECE) return decodeRows(question, result.toArray());
  const rows: Row[] = [];
  for await (const piece of pieces(question, result, signal)) rows.push(...piece);
  return rows;
}

async function* stream<Row>(
  ask: Execute,
  question: Statement<Row>,
  { signal }: ReadOptions = {},
): AsyncGenerator<readonly Row[]> {
  signal?.throwIfAborted();
  yield* pieces(question, await ask(question, { signal }), signal);
  signal?.throwIfAborted();
}

/** The rows become objects piece by piece, and other requests get turns between the pieces. */
async function* pieces<Row>(
  question: Statement<Row>,
  result: Result,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Row[]> {
  for (let start = 0; start < result.length; ) {
    signal?.throwIfAborted();
    const rows = takeRows(result, start);
    start += rows.length;
    yield decodeRows(question, rows);
    await setImmediate();
  }
}

function takeRows(result: Result, start: number): ReturnType<Result['get']>[] {
  const rows: ReturnType<Result['get']>[] = [];
  const end = performance.now() + MS_A_PIECE;
  for (let next = start; next < result.length && rows.length < ROWS_A_PIECE; next += 1) {
    rows.push(result.get(next));
    if (performance.now() > end) break;
  }
  return rows;
}

/** Is told what a change that is committed did to nodes that are listed. */
type Changed = (touched: readonly TouchedNodes[]) => void;

async function writeWithRetry<Result>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<Result>,
  changed: Changed,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce(database, work, changed);
    } catch (error) {
      if (isRefusedByDisk(error)) throw translateGrafeoError(error, 'a change to the graph');
      if (!isConflict(error)) throw error;
      if (attempt === WRITE_ATTEMPTS) throw translateGrafeoError(error, 'a change to the graph');
    }
  }
}

/** After a failed statement the engine's transaction stays open, so we roll it back ourselves. */
async function writeOnce<Result>(
  database: GrafeoDB,
  work: (transaction: Transaction) => Promise<Result>,
  changed: Changed,
): Promise<Result> {
  const native: NativeTransaction = database.beginTransaction();
  const statements = new StatementsInOrder(native);
  try {
    const result = await work(statements);
    commit(native, () => changed(statements.touched));
    return result;
  } catch (error) {
    await statements.settled();
    rollBack(native);
    throw error;
  }
}

/** A commit that fails on a full disk may have changed what is read. */
function commit(native: NativeTransaction, changed: () => void): void {
  try {
    native.commit();
  } finally {
    changed();
  }
}

/** Two statements at once would run on two threads; after a failure the rest is not begun. */
class StatementsInOrder implements Transaction {
  readonly dialect = grafeoDialect;
  #last: Promise<unknown> = Promise.resolve();
  /** What they did to nodes that are listed. */
  readonly touched: TouchedNodes[] = [];

  constructor(private readonly native: NativeTransaction) {}

  run<Row>(question: Statement<Row>): Promise<readonly Row[]> {
    if (question.touches !== undefined) this.touched.push(question.touches);
    const next = this.#last.then(() => run(this.native, question));
    this.#last = next;
    return next;
  }

  /** Waits for what was given and not awaited: a rollback must not come in the middle of it. */
  async settled(): Promise<void> {
    await this.#last.catch(() => undefined);
  }
}

/** What failed first is the news, also where the engine has ended the transaction by itself. */
function rollBack(native: NativeTransaction): void {
  try {
    if (native.isActive) native.rollback();
  } catch {
    // A commit that fails on a full disk leaves a transaction that says it is active and is not.
  }
}

/** One writer at a time: the engine refuses a second one instead of letting it wait. */
function queue(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

/** An index that stays behind, as on a full disk, is dropped when the graph is opened again. */
async function close(database: GrafeoDB, indexes: IndexesOnDemand): Promise<void> {
  await indexes.close().catch(() => undefined);
  database.close();
}

async function prepare(database: GrafeoDB, indexes: IndexesOnDemand): Promise<void> {
  const present = await presentSchema(database);
  const missing = new Set(missingAmong(present));
  for (const [name, text] of grafeoSchema) {
    if (missing.has(name)) await database.executeCypher(text);
  }
  for (const name of FORMER_INDEXES) {
    if (present.has(name)) await database.executeCypher(`DROP INDEX ${name}`);
  }
  await indexes.dropAmong(present);
  // Earlier versions had an index of words here, which takes 2 kB of memory a paper.
  await database.dropTextIndex('Paper', TEXT_PROPERTY);
}

async function presentSchema(database: GrafeoDB): Promise<ReadonlySet<string>> {
  const indexes = await run(database, indexNames);
  const constraints = await run(database, constraintNames);
  return new Set([...constraints, ...indexes].map(({ name }) => name));
}

function missingAmong(present: ReadonlySet<string>): readonly string[] {
  return [...grafeoSchema.keys()].filter((name) => !present.has(name));
}
