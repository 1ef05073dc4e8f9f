import type { Statement } from '../statement.js';

/** What a result must tell to be kept. */
interface Result {
  /** How many rows it has. */
  readonly length: number;
  /** How long the engine worked on it. */
  readonly executionTimeMs: number | null;
}

/** Milliseconds of work from which on a result is worth its memory. */
const WORTH_MS = 10;
/** Rows of a result that is kept, at most. */
const MAX_ROWS = 1_000;
/** Rows of all results together. */
const MAX_ROWS_OF_ALL = 20_000;

/**
 * Results of statements that took long, for whoever asks the same before the graph changes: the first
 * page of all papers, its total, the groups beside it. Only one process holds an embedded graph, so every
 * change to it is known here.
 */
export class KeptResults<Kept extends Result> {
  readonly #kept = new Map<string, Kept>();
  #rows = 0;
  #changes = 0;

  /** The result of the same statement with the same values, where the graph has not changed since. */
  find(question: Statement<unknown>): Kept | undefined {
    return this.#kept.get(keyOf(question));
  }

  /** The result that is kept, or else a new one. What began before a change is not kept after it. */
  async findOrAsk(question: Statement<unknown>, ask: () => Promise<Kept>): Promise<Kept> {
    const known = this.find(question);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const result = await ask();
    const isWorth = (result.executionTimeMs ?? 0) >= WORTH_MS && result.length <= MAX_ROWS;
    if (isWorth && changes === this.#changes) this.#keep(keyOf(question), result);
    return result;
  }

  /** To be called as soon as a change is kept. */
  forgetAll(): void {
    this.#changes += 1;
    this.#kept.clear();
    this.#rows = 0;
  }

  /** The oldest go first. */
  #keep(key: string, result: Kept): void {
    this.#drop(key);
    this.#kept.set(key, result);
    this.#rows += rowsOf(result);
    for (const oldest of this.#kept.keys()) {
      if (this.#rows <= MAX_ROWS_OF_ALL) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const known = this.#kept.get(key);
    if (known === undefined) return;
    this.#kept.delete(key);
    this.#rows -= rowsOf(known);
  }
}

/** One that is empty takes memory too. */
function rowsOf({ length }: Result): number {
  return length + 1;
}

function keyOf({ text, parameters }: Statement<unknown>): string {
  return `${text}\n${JSON.stringify(parameters)}`;
}
