import type { Engine, ReadOptions, Transaction } from './engine.js';
import type { Statement } from './statement.js';

/** One statement that ran. */
export interface Observation {
  readonly statement: string;
  readonly milliseconds: number;
  readonly rows: number;
}

/** The same engine, which also tells of every statement that it has run: for logs, metrics and tests. */
export function observeEngine(engine: Engine, observe: (observation: Observation) => void): Engine {
  async function timed<Row>(
    { name }: Pick<Statement<Row>, 'name'>,
    run: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const start = performance.now();
    const rows = await run();
    observe({ statement: name, milliseconds: performance.now() - start, rows: rows.length });
    return rows;
  }

  async function count(...[label, nodes, options]: Parameters<Engine['countNodes']>) {
    const counted = async () => [await engine.countNodes(label, nodes, options)] as const;
    const [total = 0] = await timed({ name: `countOf${label}s` }, counted);
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
    observe({ statement: statement.name, milliseconds, rows });
  }

  return {
    kind: engine.kind,
    dialect: engine.dialect,
    describe: (options) => engine.describe(options),
    prepare: () => engine.prepare(),
    missingSchema: () => engine.missingSchema(),
    read: <Row>(statement: Statement<Row>, options?: ReadOptions) =>
      timed(statement, () => engine.read(statement, options)),
    readPage: (question, options) =>
      timed({ name: `pageOf${question.shape.label}s` }, () => engine.readPage(question, options)),
    countNodes: count,
    stream: streamed,
    write: (work, options) =>
      engine.write(
        (transaction: Transaction) =>
          work({
            run: <Row>(statement: Statement<Row>) =>
              timed(statement, () => transaction.run(statement)),
          }),
        options,
      ),
    close: () => engine.close(),
  };
}
