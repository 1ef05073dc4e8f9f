import type { Transaction } from '../../graph/index.js';
import { closeNeighbourhood } from '../../identity/index.js';
import type { PaperDecisions } from '../decisions/index.js';
import {
  gatherPapers,
  type OldPaper,
  type PaperPlans,
  type PlannedRecord,
  plansFor,
} from './plan-papers.js';
import type { StoredRecords } from './stored-records.js';

/**
 * What the papers become that lose records: the same as if these had never come. Whatever adding them to
 * the others would touch is what taking them away touches, so it is gathered as for an import, and then
 * decided among those that stay.
 *
 * @param gone records that the graph no longer has.
 * @param before the papers that they described, each with all records that it had.
 */
export async function planRemoval(
  transaction: Transaction,
  stored: StoredRecords,
  gone: readonly PlannedRecord[],
  before: readonly OldPaper[],
  decisions: PaperDecisions,
): Promise<PaperPlans> {
  const isGone = new Set(gone.map(({ recordId }) => recordId));
  const { core } = await closeNeighbourhood(
    gone.map(({ features }) => features),
    stored,
  );
  const staying = [...core, ...before.flatMap(({ records }) => records)].filter(
    (record) => !isGone.has(record),
  );
  const { near, old } = await gatherPapers(transaction, stored, [], [...new Set(staying)].sort());
  const papers = withGone(old, before);
  return plansFor({ transaction, stored, known: gone, decisions }, { near, old: papers });
}

/** Papers as they were while the graph had all their records. */
function withGone(now: readonly OldPaper[], before: readonly OldPaper[]): readonly OldPaper[] {
  const papers = new Map(now.map((paper) => [paper.id, paper]));
  for (const paper of before) papers.set(paper.id, paper);
  return [...papers.values()];
}
