import { WorkQueue } from '../../threads/index.js';

/** Milliseconds of work up to which a statement is small. */
const SMALL_MS = 10;

/**
 * Small statements at once, beside large ones: a processor is not what they need, and each keeps its
 * place until the event loop takes its answer.
 */
const SMALL_PLACES = 4;

/** What a statement that never ran is taken for: most are small, and one run corrects it. */
const UNKNOWN_MS = 5;

/** How much the latest run counts in the mean of a statement's times. */
const LATEST = 0.2;

/** Texts whose times are kept; a filter of another form makes another text. */
const MAX_TEXTS = 1_000;

/** Who asks a statement. */
export interface Asker {
  /** The same for all statements of a request: they wait for one another, not other requests for them. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer that tells how long the engine worked on it, in milliseconds. */
interface TimedAnswer {
  readonly executionTimeMs: number | null;
}

/**
 * Turns for statements of an engine that runs each in a thread of its own, as soon as it is given. Fifty
 * at once leave the event loop no processor, wait for one another inside the engine, and take as many
 * stacks and heaps. So large ones run on all processors but one, and small ones pass them; what a
 * statement costs is known from the times it took before.
 */
export class StatementTurns {
  readonly #queue = new WorkQueue({
    smallCost: SMALL_MS,
    smallPlaces: SMALL_PLACES,
    // How many may wait follows from the requests that are let in.
    maxWaiting: Number.POSITIVE_INFINITY,
  });
  readonly #times = new Map<string, number>();

  /** True for one that took long before. */
  isLarge(text: string): boolean {
    return this.#costOf(text) > SMALL_MS;
  }

  /**
   * Runs a statement when its turn comes.
   *
   * @throws the signal's reason when it aborts before; what the statement throws.
   */
  run<Answer extends TimedAnswer>(
    text: string,
    { signal }: Asker,
    execute: () => Promise<Answer>,
  ): Promise<Answer> {
    const turn = { owner: signal ?? {}, cost: this.#costOf(text), signal };
    return this.#queue.run(turn, async () => {
      const answer = await execute();
      if (answer.executionTimeMs !== null) this.#learn(text, answer.executionTimeMs);
      return answer;
    });
  }

  #costOf(text: string): number {
    return this.#times.get(text) ?? UNKNOWN_MS;
  }

  /** The text that ran longest ago goes first. */
  #learn(text: string, milliseconds: number): void {
    const known = this.#times.get(text) ?? milliseconds;
    this.#times.delete(text);
    this.#times.set(text, known + (milliseconds - known) * LATEST);
    const [oldest] = this.#times.keys();
    if (this.#times.size > MAX_TEXTS && oldest !== undefined) this.#times.delete(oldest);
  }
}
