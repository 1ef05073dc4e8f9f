import type { GraphQLSchema } from 'graphql';
import type { Statement } from '../graph/index.js';
import { unlessAborted } from '../threads/index.js';
import { ask, type Context } from './context.js';
import { KeptOfVersion } from './kept-of-version.js';

/** Rows of all answers of one kind; a question counts too, by its length. */
const MOST_ROWS = 20_000;
const CHARACTERS_A_ROW = 100;

/** Answers by their questions, the latest asked for last. */
type Answers<Row> = Map<string, readonly Row[]>;

/** A question that the graph is asked at the moment. */
interface Asked<Row> {
  readonly rows: Promise<readonly Row[]>;
  /** Of the request that asks it. */
  readonly signal: AbortSignal;
}

/** What is known of one version of the graph. */
interface Known<Row> {
  readonly answers: Answers<Row>;
  readonly asked: Map<string, Asked<Row>>;
}

/**
 * Answers to statements of one kind that go over the whole graph, kept while it has the same version: who
 * looks at the same charts again asks the same. Which was not asked for longest goes first. Of requests that
 * ask the same at the same moment one asks the graph; where it leaves, the next does.
 */
export class KeptRows<Row> {
  readonly #kept = new KeptOfVersion<Known<Row>>();

  /** @param key the question, as it is asked of any version of the graph. */
  async ask(
    context: Context,
    schema: GraphQLSchema,
    key: string,
    question: Statement<Row>,
  ): Promise<readonly Row[]> {
    const known = await this.#kept.find(context, schema, () => ({
      answers: new Map(),
      asked: new Map(),
    }));
    for (;;) {
      const answer = known.answers.get(key);
      if (answer !== undefined) return touch(known.answers, key, answer);
      const other = known.asked.get(key);
      if (other === undefined) return askFirst(known, context, key, question);
      try {
        return await unlessAborted(other.rows, context.signal);
      } catch (error) {
        if (context.signal.aborted || !other.signal.aborted) throw error;
      }
    }
  }
}

/** Asks the graph; who asks the same meanwhile waits for it. */
async function askFirst<Row>(
  { answers, asked }: Known<Row>,
  context: Context,
  key: string,
  question: Statement<Row>,
): Promise<readonly Row[]> {
  const rows = ask(context, question);
  asked.set(key, { rows, signal: context.signal });
  try {
    const answer = touch(answers, key, await rows);
    trim(answers);
    return answer;
  } finally {
    asked.delete(key);
  }
}

/** Makes an answer the latest. */
function touch<Row>(answers: Answers<Row>, key: string, rows: readonly Row[]): readonly Row[] {
  answers.delete(key);
  answers.set(key, rows);
  return rows;
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
