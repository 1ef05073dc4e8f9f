import type { GraphQLSchema } from 'graphql';
import type { Statement } from '../graph/index.js';
import { ask, type Context } from './context.js';
import { KeptOfVersion } from './kept-of-version.js';

/** Rows of all answers of one kind; a question counts too, by its length. */
const MOST_ROWS = 20_000;
const CHARACTERS_A_ROW = 100;

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
    const known = answers.get(key);
    const rows = known ?? (await ask(context, question));
    answers.delete(key);
    answers.set(key, rows);
    if (known === undefined) trim(answers);
    return rows;
  }
}

function trim<Row>(answers: Answers<Row>): void {
  let size = [...answers].reduce((sum, answer) => sum + sizeOf(answer), 0);
  for (const oldest of answers) {
    if (size <= MOST_ROWS) return;
    answers.delete(oldest[0]);
    size -= sizeOf(oldest);
  }
}

/** One that is empty takes memory too. */
function sizeOf([key, rows]: readonly [string, readonly unknown[]]): number {
  return rows.length + 1 + key.length / CHARACTERS_A_ROW;
}
