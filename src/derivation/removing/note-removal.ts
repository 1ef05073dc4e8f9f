import {
  copyToRemoved,
  type DecisionProperties,
  noteRemoved,
  noteReturning,
  removalsInForce,
  removedAmong,
  writeDecisions,
} from '../../graph/index.js';
import type { Change } from '../changes/index.js';

/**
 * Writes the decision to remove an import, made or undone. An import may hold any number of records, so
 * these are moved after the transaction, by {@link finishImports}; until that is done the graph says so.
 */
export async function noteRemoval(
  { transaction }: Change,
  decision: DecisionProperties,
): Promise<void> {
  await transaction.run(writeDecisions([decision]));
  for (const id of decision.members) {
    const isRemoved = (await transaction.run(removalsInForce(id))).length > 0;
    if (!isRemoved) await transaction.run(noteReturning(id));
    else {
      await transaction.run(noteRemoved(id));
      await transaction.run(copyToRemoved(id));
    }
  }
}

/**
 * Takes records out again that came into an import which is removed: a journal may have them after the
 * decision, where lines were lost and written back.
 *
 * @returns how many of the imports are to be taken out again.
 */
export async function removeAgain(
  { transaction }: Change,
  imports: readonly string[],
): Promise<number> {
  if (imports.length === 0) return 0;
  const removed = await transaction.run(removedAmong([...imports].sort()));
  const gone = removed.filter(({ state }) => state === 'GONE');
  for (const { id } of gone) await transaction.run(noteRemoved(id));
  return gone.length;
}
