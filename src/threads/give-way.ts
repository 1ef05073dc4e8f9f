import { nextRound } from './next-round.js';

/** Milliseconds of work after which others get their turn: less than a client notices. */
const MS_A_TURN = 8;

let lastTurn = performance.now();

/**
 * Lets other work of this thread have its turn, where it was some milliseconds ago. A loop over hundreds
 * of items calls it after each, so that a server answers while it imports; a call that need not wait
 * costs less than a microsecond.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - lastTurn < MS_A_TURN) return;
  await nextRound();
  lastTurn = performance.now();
}
