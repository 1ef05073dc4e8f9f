import {
  type DecisionProperties,
  papersOfRecords,
  type Transaction,
  writeDecisions,
} from '../../graph/index.js';
import { nameBlockOfKey } from '../../identity/index.js';
import { joinInside, joinJournalsInside, resigningIn } from '../joining/join-touched.js';
import { type Resigning, resignPapers } from '../joining/resign-papers.js';
import type { NodeMemory } from '../node-memory.js';
import { planPapers } from '../plan-papers.js';
import { writePaperPlans } from '../write-papers.js';

/**
 * Writes a decision, made or undone, and makes the graph what it is with it: the same as if the
 * decision had been there before the records.
 */
export async function applyDecision(
  transaction: Transaction,
  decision: DecisionProperties,
  memory: NodeMemory,
): Promise<void> {
  await transaction.run(writeDecisions([decision]));
  const work = await resigningIn(transaction, memory);
  if (decision.subject === 'PAPER') await decidePapers(work, decision);
  else if (decision.subject === 'AUTHOR') await decideAuthors(work, decision);
  else await joinJournalsInside(work);
}

async function decidePapers(work: Resigning, { members, from }: DecisionProperties): Promise<void> {
  const { transaction, memory, stored, decisions } = work;
  const plans = await planPapers(transaction, stored, [], decisions.splits, [...members, ...from]);
  await writePaperPlans(transaction, plans, memory);
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
