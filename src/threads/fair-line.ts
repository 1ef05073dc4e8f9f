/** A piece of work that wants its turn. */
export interface Turn {
  /** Who asks: many pieces of one owner wait for one another, not other owners for them. */
  readonly owner: object;
  /** How much work it is, in a unit that all pieces share. */
  readonly cost: number;
  /** Ends the waiting when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

interface Waiting {
  readonly finish: number;
  readonly start: () => void;
}

/**
 * Those who wait, in the order of self-clocked fair queueing (Golestani 1994,
 * https://doi.org/10.1109/INFCOM.1994.337677): each gets the time at which it would finish if all owners
 * shared the work evenly, and the earliest comes first. A small piece overtakes large ones that came
 * before it, and none is overtaken for ever, because the clock goes on.
 */
export class FairLine {
  readonly #waiting: Waiting[] = [];
  readonly #finishes = new WeakMap<object, number>();
  #clock = 0;

  get length(): number {
    return this.#waiting.length;
  }

  /**
   * Resolves when {@link startNext} comes to it.
   *
   * @throws the signal's reason when it aborts.
   */
  wait({ owner, cost, signal }: Turn): Promise<void> {
    const finish = Math.max(this.#clock, this.#finishes.get(owner) ?? 0) + cost;
    this.#finishes.set(owner, finish);
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
        reject(signal?.reason);
      };
      const start = (): void => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const waiting = { finish, start };
      signal?.addEventListener('abort', leave, { once: true });
      const behind = this.#waiting.findIndex((other) => other.finish > finish);
      this.#waiting.splice(behind === -1 ? this.#waiting.length : behind, 0, waiting);
    });
  }

  /** Starts the first one; false where nobody waits. */
  startNext(): boolean {
    const first = this.#waiting.shift();
    if (first === undefined) return false;
    this.#clock = first.finish;
    first.start();
    return true;
  }
}
