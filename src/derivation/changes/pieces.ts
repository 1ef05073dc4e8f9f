import { EngineOverloadedError, EngineTimeoutError } from '../../graph/index.js';

/**
 * Cuts work on many items into pieces, one transaction each. A piece that takes the database too long,
 * or more memory than it has, is tried again in halves, and the pieces after it stay that small.
 */
export class Pieces {
  #size: number;

  /** @param most items in a piece, as long as that is not too much. */
  constructor(most: number) {
    this.#size = most;
  }

  /** @throws the error of a single item that is too much by itself, and any other error. */
  async each<Item>(
    items: readonly Item[],
    work: (piece: readonly Item[]) => Promise<unknown>,
  ): Promise<void> {
    for (let done = 0; done < items.length; ) {
      const piece = items.slice(done, done + this.#size);
      try {
        await work(piece);
        done += piece.length;
      } catch (error) {
        if (piece.length === 1 || !isTooMuch(error)) throw error;
        this.#size = Math.ceil(piece.length / 2);
      }
    }
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof EngineTimeoutError || error instanceof EngineOverloadedError;
}
