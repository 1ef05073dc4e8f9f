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

/** A decision that is on disk and in the graph. */
export interface MadeDecision {
  readonly decision: DecisionProperties;
  /**
   * Settles when the whole graph is as the decision wants it: an import that is taken out and a thesaurus
   * may touch any number of papers. Work that fails is done by the next decision, import or start.
   */
  readonly applied: Promise<unknown>;
}

/** The decision, when all that follows from it is done. */
export async function applied(made: MadeDecision): Promise<DecisionProperties> {
  await made.applied;
  return made.decision;
}

/**
 * Makes a decision of a person: on disk in the journal first, then in the graph. What it says of many
 * papers is then done page by page.
 *
 * @param onProgress called after each page of papers that a thesaurus touches.
 * @param compose says what is decided, from what the graph holds when the decision is made.
 */
export async function decide(
  target: ChangeTarget,
  compose: (transaction: Transaction) => Promise<DecisionContent>,
  onProgress?: OnThesaurusProgress,
): Promise<MadeDecision> {
  await replayJournal(target);
  await finishPending(target);
  const id = `D${randomUUID()}`;
  const decision = await changeGraph(target, new NodeMemory(target.terms), {
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
  return { decision, applied: begun(finishPending(target, { onProgress })) };
}

/** Takes a decision back; null where there is none with that id. One that is undone stays so. */
export async function undoDecision(
  target: ChangeTarget,
  id: string,
  by: string | null,
): Promise<MadeDecision | null> {
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
  const decision = undone ?? known;
  return decision && { decision, applied: begun(finishPending(target)) };
}

/** Work whose failure is told to whoever waits for it, also where nobody does yet. */
function begun<Result>(work: Promise<Result>): Promise<Result> {
  work.catch(() => undefined);
  return work;
}

/** A decision as a fact that comes into the graph. */
function factOf(decision: DecisionProperties) {
  return { found: decision, entries: [{ kind: 'decision', decision } as const] };
}

async function apply(change: Change, decision: DecisionProperties): Promise<DecisionProperties> {
  await applyDecision(change, decision);
  return decision;
}
