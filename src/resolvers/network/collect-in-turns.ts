import { setImmediate } from 'node:timers/promises';
import type { IncidenceRow } from '../../graph/index.js';
import { IncidenceCollector, type IncidenceRows } from '../../network/index.js';

/** So many rows take some milliseconds. */
const ROWS_A_TURN = 5_000;

/** Collects rows in turns with other requests: half a million at once would hold them up. */
export async function collectInTurns(
  rows: readonly IncidenceRow[],
  signal: AbortSignal,
): Promise<IncidenceRows> {
  const collector = new IncidenceCollector();
  for (const [index, row] of rows.entries()) {
    if (index > 0 && index % ROWS_A_TURN === 0) {
      await setImmediate();
      signal.throwIfAborted();
    }
    collector.add(row);
  }
  return collector.toRows();
}
