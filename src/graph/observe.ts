import type { Engine, ReadOptions, Transaction } from './engine.js';
import type { Statement } from './statement.js';

/** One statement that ran. */
export interface Observation {
  readonly statement: string;
  readonly milliseconds: number;
  readonly rows: number;
  /** What the engine was asked: several for some pages, none where a list in memory knew. */
  readonly asked: readonly Statement<unknown>[];
}

/** The same engine, which also tells of every statement that it has run: for logs, metrics and tests. */
export function observeEngine(engine: Engine, observe: (observation: Observation) => void): Engine {
  async function timed<Row>(
    statement: string,
    asked: readonly Statement<unknown>[],
    run: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const start = performance.now();
    const rows = await run();
    observe({ statement, milliseconds: performance.now() - start, rows: rows.length, asked });
    return rows;
  }

  /** Of a page or a count, whose statements only the engine knows. */
  function watched<Row>(
    name: string,
    options: ReadOptions | undefined,
    run: (options: ReadOptions) => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const asked: Statement<unknown>[] = [];
    const onStatement = (question: Statement<unknown>): void => {
      asked.push(question);
      options?.onStatement?.(question);
    };
    return timed(name, asked, () => run({ ...options, onStatement }));
  }

  async function count(...[label, nodes, options]: Parameters<Engine['countNodes']>) {
    const [total = 0] = await watched(`countOf${label}s`, options, async (inner) => [
      await engine.countNodes(label, nodes, inner),
    ]);
    return total;
  }

  async function* streamed<Row>(
    statement: Statement<Row>,
    options?: ReadOptions,
  ): AsyncGenerator<readonly Row[]> {
    const start = performance.now();
    let rows = 0;
    for await (const batch of engine.stream(statement, options)) {
      rows += batch.length;
      yield batch;
    }
    const milliseconds = performance.now() - start;
    observe({ statement: statement.name, milliseconds, rows, asked: [statement] });
  }

  return {
    kind: engine.kind,
    dialect: engine.dialect,
    describe: (options) => engine.describe(options),
    prepare: () => engine.prepare(),
    missingSchema: () => engine.missingSchema(),
    read: <Row>(statement: Statement<Row>, options?: ReadOptions) =>
      timed(statement.name, [statement], () => engine.read(statement, options)),
    readPage: (question, options) =>
      watched(`pageOf${question.shape.label}s`, options, (inner) =>
        engine.readPage(question, inner),
      ),
    countNodes: count,
    touchedSince: (mark, options) => engine.touchedSince(mark, options),
    stream: streamed,
    write: (work, options) =>
      engine.write(
        (transaction: Transaction) =>
          work({
            dialect: transaction.dialect,
            run: <Row>(statement: Statement<Row>) =>
              timed(statement.name, [statement], () => transaction.run(statement)),
          }),
        options,
      ),
    profile: (question) => engine.profile(question),
    close: () => engine.close(),
  };
}
