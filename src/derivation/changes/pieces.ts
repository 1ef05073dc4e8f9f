import { type Engine, EngineOverloadedError, EngineTimeoutError } from '../../graph/index.js';

/**
 * Records, papers or nodes in one transaction: enough to spread its cost, and few enough that its COMMIT, a
 * call of the embedded engine that cannot be cut, keeps requests waiting for some 25 ms only.
 */
export const MOST_AT_ONCE = 250;

/**
 * Records in one transaction of an import. A COMMIT of Neo4j keeps nobody waiting here, and each transaction
 * has some thirty statements that wait for an answer of the database.
 */
const RECORDS_AT_ONCE = { grafeo: MOST_AT_ONCE, neo4j: 1_000 } as const;

/** Records in one transaction of an import into this engine. */
export function recordsAtOnce({ kind }: Pick<Engine, 'kind'>): number {
  return RECORDS_AT_ONCE[kind];
}

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
