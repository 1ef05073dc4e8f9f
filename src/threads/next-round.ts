import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Waits until the loop has come round once. One immediate is not enough: asked for where a socket is read, it
 * comes in the same round, before any timer and before other sockets.
 */
export async function nextRound(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
