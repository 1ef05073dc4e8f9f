import type { GraphQLSchema } from 'graphql';
import type { Statement } from '../graph/index.js';
import { ask, type Context } from './context.js';
import { KeptOfVersion } from './kept-of-version.js';

/** Rows of all answers of one kind. */
const MOST_ROWS = 20_000;

/** Answers by their questions, the latest asked for last. */
type Answers<Row> = Map<string, readonly Row[]>;

/**
 * Answers to statements of one kind that go over the whole graph, kept while it has the same version: who
 * looks at the same charts again asks the same. Which was not asked for longest goes first.
 */
export class KeptRows<Row> {
  readonly #kept = new KeptOfVersion<Answers<Row>>();

  /** @param key the question, as it is asked of any version of the graph. */
  async ask(
    context: Context,
    schema: GraphQLSchema,
    key: string,
    question: Statement<Row>,
  ): Promise<readonly Row[]> {
    const answers = await this.#kept.find(context, schema, () => new Map());
    const rows = answers.get(key) ?? (await ask(context, question));
    keep(answers, key, rows);
    return rows;
  }
}

function keep<Row>(answers: Answers<Row>, key: string, rows: readonly Row[]): void {
  answers.delete(key);
  answers.set(key, rows);
  let size = [...answers.values()].reduce((sum, each) => sum + sizeOf(each), 0);
  for (const [oldest, each] of answers) {
    if (size <= MOST_ROWS) return;
    answers.delete(oldest);
    size -= sizeOf(each);
  }
}

/** One that is empty takes memory too. */
function sizeOf({ length }: readonly unknown[]): number {
  return length + 1;
}
