import { changePapers, clearSignatures, signersOfPapers } from '../../graph/index.js';
import { authorKind, remakeFromEdges } from '../nodes/index.js';
import { type DerivedPaper, readAliases, underAliases } from '../papers/index.js';
import { writeSignatures } from '../writing/index.js';
import { deriveAgain, type Resigning } from './derive-again.js';
import { makeMissingAuthors } from './make-missing-authors.js';

/**
 * Writes authors and editors of papers again from their records: for papers on which one person has two
 * names, or whose names a decision sets apart, so that edges are to come or go.
 */
export async function resignPapers(work: Resigning, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { transaction, memory } = work;
  const derived = await deriveAgain(work, ids);
  const names = await readAliases(transaction, derived);
  const papers = derived.map((paper) => underAliases(paper, names));
  const signers = new Map(
    (await transaction.run(signersOfPapers(ids))).map(({ id, key }) => [id, key]),
  );
  for (const { id, key } of papers.flatMap(({ authors, editors }) => [...authors, ...editors])) {
    signers.set(id, key);
  }
  const nodes = [...signers].map(([id, key]) => ({ id, key }));
  await makeMissingAuthors(transaction, nodes);
  await Promise.all([
    transaction.run(clearSignatures(ids)),
    transaction.run(changePapers(papers.map(countChange))),
    ...writeSignatures(transaction, papers),
  ]);
  await remakeFromEdges(transaction, authorKind, nodes, memory.authors);
}

function countChange({ properties: { id, authorCount, leftOut } }: DerivedPaper) {
  return { id, changes: { authorCount, leftOut } };
}
