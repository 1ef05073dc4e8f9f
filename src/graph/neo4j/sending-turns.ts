import { nextRound } from '../../threads/index.js';

/**
 * When the statements of a transaction are sent: in the order in which they are given, one in each round of the
 * loop. The driver packs the parameters of a statement in one go; several at once would keep other work waiting
 * for all of them together. A statement that comes alone waits for nothing.
 */
export class SendingTurns {
  #next: Promise<void> = Promise.resolve();

  /** Resolves when it is the turn of who asks. */
  take(): Promise<void> {
    const turn = this.#next;
    this.#next = turn.then(nextRound);
    return turn;
  }
}
