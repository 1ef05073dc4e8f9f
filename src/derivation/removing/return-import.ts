import { type DecisionProperties, removalsInForce, removedAmong } from '../../graph/index.js';
import { type ChangeTarget, changeGraph, NodeMemory } from '../changes/index.js';
import { finishImports, type MovedRecords, NOTHING_MOVED } from './finish-imports.js';
import { noteRemoval } from './note-removal.js';

/**
 * Brings back an import that was removed, by undoing the decision: whoever imports a source again wants
 * its records. A removal that was decided after that stays.
 *
 * @param since when somebody asked for the import, as an ISO time; without it, now.
 * @returns which records came back, in the words of an import; none where it was not removed, and null where
 * it was removed after `since`.
 */
export async function returnImport(
  target: ChangeTarget,
  id: string,
  since?: string,
): Promise<MovedRecords | null> {
  let isKept = false;
  if ((await target.engine.read(removedAmong([id]))).length === 0) return NOTHING_MOVED;
  await changeGraph(target, new NodeMemory(), {
    async find({ transaction }) {
      const found = await transaction.run(removalsInForce(id));
      isKept = found.some(({ decision }) => since !== undefined && decision.decidedAt >= since);
      if (found.length === 0 || isKept) return null;
      const undoneAt = new Date().toISOString();
      const undone = found.map(
        ({ decision }): DecisionProperties => ({ ...decision, undoneAt, undoneBy: null }),
      );
      return {
        found: undone,
        entries: undone.map((decision) => ({ kind: 'decision', decision }) as const),
      };
    },
    async apply(change, undone) {
      for (const decision of undone) await noteRemoval(change, decision);
    },
  });
  return isKept ? null : finishImports(target);
}
