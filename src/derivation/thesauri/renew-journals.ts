import {
  changePapers,
  clearPublishedIn,
  journalsForChange,
  journalsForChangeOfPapers,
  journalWriter,
  type Transaction,
  writePublishedIn,
} from '../../graph/index.js';
import { deriveAgain, type KeyedNode, type Resigning } from '../joining/index.js';
import { journalKind, journalWithForms, remakeFromEdges, runUnlessEmpty } from '../nodes/index.js';
import { readAliases, underAliases } from '../papers/index.js';

/** Writes the journal of papers again: for papers whose journal a thesaurus ignores, or ignored before. */
export async function renewJournals(work: Resigning, ids: readonly string[]): Promise<void> {
  const { transaction, memory } = work;
  const derived = await deriveAgain(work, ids);
  const names = await readAliases(transaction, derived);
  const papers = derived.map((paper) => underAliases(paper, names));
  const journals = new Map<string, string>();
  for (const { id, key } of [
    ...(await transaction.run(journalsForChangeOfPapers(ids))),
    ...papers.flatMap(({ journal }) => journal ?? []),
  ]) {
    journals.set(id, key);
  }
  const nodes = [...journals].map(([id, key]) => ({ id, key }));
  await makeMissingJournals(transaction, nodes);
  await Promise.all([
    transaction.run(clearPublishedIn(ids)),
    transaction.run(
      changePapers(papers.map(({ properties: { id, leftOut } }) => ({ id, changes: { leftOut } }))),
    ),
    runUnlessEmpty(
      transaction,
      papers.flatMap(({ publishedIn }) => publishedIn),
      writePublishedIn,
    ),
  ]);
  await remakeFromEdges(transaction, journalKind, nodes, memory.journals);
}

async function makeMissingJournals(
  transaction: Transaction,
  nodes: readonly KeyedNode[],
): Promise<void> {
  if (nodes.length === 0) return;
  const there = await transaction.run(journalsForChange(nodes.map(({ id }) => id).sort()));
  const known = new Set(there.map(({ node }) => node.id));
  const made = nodes
    .filter(({ id }) => !known.has(id))
    .map(({ id, key }) => journalWithForms(id, key, null, [], 0));
  await runUnlessEmpty(transaction, made, journalWriter.create);
}
