import { randomUUID } from 'node:crypto';
import {
  applyDecision,
  type Change,
  type ChangeTarget,
  changeGraph,
  finishPending,
  NodeMemory,
  type OnThesaurusProgress,
  replayJournal,
} from '../derivation/index.js';
import { type DecisionProperties, decisionById, type Transaction } from '../graph/index.js';

/** What a decision says, without its id and time. */
export type DecisionContent = Pick<
  DecisionProperties,
  'subject' | 'kind' | 'members' | 'from' | 'records' | 'reason' | 'by'
>;

/**
 * Makes a decision of a person: on disk in the journal first, then in the graph. What a thesaurus says is
 * then applied to the papers, page by page.
 *
 * @param onProgress called after each page of papers that a thesaurus touches.
 * @param compose says what is decided, from what the graph holds when the decision is made.
 */
export async function decide(
  target: ChangeTarget,
  compose: (transaction: Transaction) => Promise<DecisionContent>,
  onProgress?: OnThesaurusProgress,
): Promise<DecisionProperties> {
  await replayJournal(target);
  await finishPending(target);
  const id = `D${randomUUID()}`;
  const made = await changeGraph(target, new NodeMemory(target.terms), {
    find: async ({ transaction }) =>
      factOf({
        id,
        ...(await compose(transaction)),
        decidedAt: new Date().toISOString(),
        undoneAt: null,
        undoneBy: null,
      }),
    apply,
  });
  await finishPending(target, { onProgress });
  return made;
}

/** Takes a decision back; null where there is none with that id. One that is undone stays so. */
export async function undoDecision(
  target: ChangeTarget,
  id: string,
  by: string | null,
): Promise<DecisionProperties | null> {
  await replayJournal(target);
  await finishPending(target);
  let known: DecisionProperties | null = null;
  const undone = await changeGraph(target, new NodeMemory(target.terms), {
    async find({ transaction }) {
      const [row] = await transaction.run(decisionById(id));
      known = row?.decision ?? null;
      if (row === undefined || row.decision.undoneAt !== null) return null;
      return factOf({ ...row.decision, undoneAt: new Date().toISOString(), undoneBy: by });
    },
    apply,
  });
  await finishPending(target);
  return undone ?? known;
}

/** A decision as a fact that comes into the graph. */
function factOf(decision: DecisionProperties) {
  return { found: decision, entries: [{ kind: 'decision', decision } as const] };
}

async function apply(change: Change, decision: DecisionProperties): Promise<DecisionProperties> {
  await applyDecision(change, decision);
  return decision;
}
