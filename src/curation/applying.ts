import { inTime } from '../threads/index.js';
import type { MadeDecision } from './decide.js';

/** How long the work of a decision is waited for, in milliseconds, before the decision is answered. */
const PATIENCE_MS = 10_000;

/** What becomes of the work of a decision that takes longer than the answer. */
export interface LateWork {
  /** How long it is waited for, in milliseconds; 10 s where left out. */
  readonly patienceMs?: number;
  /** Called where it fails after the answer. */
  readonly onFailure?: (error: unknown) => void;
}

/** The work that decisions leave, one after the other. */
export class Applying {
  readonly #patienceMs: number;
  readonly #onFailure: (error: unknown) => void;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ patienceMs = PATIENCE_MS, onFailure = () => undefined }: LateWork = {}) {
    this.#patienceMs = patienceMs;
    this.#onFailure = onFailure;
  }

  /**
   * Makes a decision once the work of those before it is done, and waits for its own for a while.
   *
   * @throws what making it throws, and what its work throws while it is waited for.
   */
  async begin<Made extends Pick<MadeDecision, 'applied'> | null>(
    make: () => Promise<Made>,
  ): Promise<Made> {
    await this.#last;
    const made = await make();
    if (made === null) return made;
    this.#last = Promise.allSettled([this.#last, made.applied]);
    const isDone = await inTime(
      this.#patienceMs,
      made.applied.then(() => true),
      () => false,
    );
    if (!isDone) made.applied.catch(this.#onFailure);
    return made;
  }
}
