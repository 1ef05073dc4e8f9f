import {
  type DecisionProperties,
  graphState,
  papersOfRecords,
  setPendingThesauri,
  writeDecisions,
} from '../../graph/index.js';
import { nameBlockOfKey } from '../../identity/index.js';
import { addPending } from '../../naming/index.js';
import type { ThesaurusKind } from '../../thesaurus/index.js';
import type { Change } from '../changes/index.js';
import { thesaurusKindOf } from '../decisions/index.js';
import {
  joinInside,
  joinJournalsInside,
  type Resigning,
  resigningIn,
  resignPapers,
} from '../joining/index.js';
import { planPapers } from '../planning/index.js';
import { noteRemoval } from '../removing/index.js';
import { thesaurusInForce } from '../thesauri/index.js';
import { writePaperPlans } from '../writing/index.js';

/**
 * Writes a decision, made or undone, and makes the graph what it is with it: the same as if the
 * decision had been there before the records.
 */
export async function applyDecision(change: Change, decision: DecisionProperties): Promise<void> {
  if (decision.kind === 'REMOVE_IMPORT') return noteRemoval(change, decision);
  const kind = thesaurusKindOf(decision);
  if (kind !== null) return notePending(change, kind, decision);
  await change.transaction.run(writeDecisions([decision]));
  const work = await resigningIn(change);
  if (decision.subject === 'PAPER') await decidePapers(work, decision);
  else if (decision.subject === 'AUTHOR') await decideAuthors(work, decision);
  else await joinJournalsInside(work);
}

/**
 * A thesaurus may touch any number of papers, so what follows from it is done after the transaction, by
 * {@link finishThesauri}; until that is done the graph says so.
 */
async function notePending(
  { transaction, memory }: Change,
  kind: ThesaurusKind,
  decision: DecisionProperties,
): Promise<void> {
  const before = await thesaurusInForce(transaction, kind, memory.thesauri);
  const [state] = await transaction.run(graphState);
  const pending = addPending(state?.pendingThesauri ?? [], kind, before?.id ?? null);
  await transaction.run(writeDecisions([decision]));
  await transaction.run(setPendingThesauri(pending));
}

async function decidePapers(work: Resigning, { members, from }: DecisionProperties): Promise<void> {
  const { transaction, memory, stored, decisions } = work;
  const plans = await planPapers(transaction, stored, [], decisions, [...members, ...from]);
  await writePaperPlans(transaction, plans, memory, decisions.thesauri);
  const { blocks, hasJournals } = memory.touched.take();
  await joinInside(work, blocks);
  if (hasJournals) await joinJournalsInside(work);
}

async function decideAuthors(
  work: Resigning,
  { members, from, records }: DecisionProperties,
): Promise<void> {
  if (records.length > 0) {
    const rows = await work.transaction.run(papersOfRecords(records));
    await resignPapers(work, [...new Set(rows.map(({ paper }) => paper))].sort());
  }
  const blocks = [...members, ...from].flatMap((key) => nameBlockOfKey(key) ?? []);
  await joinInside(work, [...new Set(blocks)].sort());
}
