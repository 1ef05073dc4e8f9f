import { randomUUID } from 'node:crypto';
import {
  applyDecision,
  beginChange,
  type ChangeTarget,
  finishThesauri,
  NodeMemory,
  type OnThesaurusProgress,
  RULES_VERSION,
  replayJournal,
} from '../derivation/index.js';
import {
  type DecisionProperties,
  decisionById,
  setJournalPosition,
  type Transaction,
} from '../graph/index.js';

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
  await finishThesauri(target);
  const made = await target.engine.write(async (transaction) => {
    const decision: DecisionProperties = {
      id: `D${randomUUID()}`,
      ...(await compose(transaction)),
      decidedAt: new Date().toISOString(),
      undoneAt: null,
      undoneBy: null,
    };
    await write(target, transaction, decision);
    return decision;
  });
  await finishThesauri(target, onProgress);
  return made;
}

/** Takes a decision back; null where there is none with that id. One that is undone stays so. */
export async function undoDecision(
  target: ChangeTarget,
  id: string,
  by: string | null,
): Promise<DecisionProperties | null> {
  await replayJournal(target);
  await finishThesauri(target);
  const undone = await target.engine.write(async (transaction) => {
    const [row] = await transaction.run(decisionById(id));
    if (row === undefined) return null;
    if (row.decision.undoneAt !== null) return row.decision;
    const decision = { ...row.decision, undoneAt: new Date().toISOString(), undoneBy: by };
    await write(target, transaction, decision);
    return decision;
  });
  await finishThesauri(target);
  return undone;
}

async function write(
  { journal, terms }: ChangeTarget,
  transaction: Transaction,
  decision: DecisionProperties,
): Promise<void> {
  const memory = new NodeMemory(terms);
  await beginChange(transaction, [], memory);
  const position = (await journal?.append([{ kind: 'decision', decision }])) ?? null;
  await applyDecision(transaction, decision, memory);
  if (position !== null) await transaction.run(setJournalPosition(position, RULES_VERSION));
}
