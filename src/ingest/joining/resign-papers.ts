import {
  changePapers,
  clearSignatures,
  papersWithRecords,
  signersOfPapers,
  type Transaction,
} from '../../graph/index.js';
import { readAliases, underAliases } from '../alias-names.js';
import { authorKind, remakeFromEdges } from '../apply-nodes.js';
import { type DerivedPaper, derivePaper } from '../derive-paper.js';
import type { GraphDecisions } from '../graph-decisions.js';
import type { NodeMemory } from '../node-memory.js';
import { setApart } from '../set-apart.js';
import type { StoredRecords } from '../stored-records.js';
import { writeSignatures } from '../write-papers.js';
import { makeMissingAuthors } from './make-missing-authors.js';

/** What papers are signed anew with. */
export interface Resigning {
  readonly transaction: Transaction;
  readonly memory: NodeMemory;
  readonly stored: StoredRecords;
  readonly decisions: GraphDecisions;
}

/**
 * Writes authors and editors of papers anew from their records: for papers on which one person has two
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

async function deriveAgain(
  { transaction, stored, decisions }: Resigning,
  ids: readonly string[],
): Promise<readonly DerivedPaper[]> {
  const rows = await transaction.run(papersWithRecords(ids));
  const records = await stored.understand([...new Set(rows.map(({ record }) => record))].sort());
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const papers = new Map<string, { key: string; records: string[] }>();
  for (const { paper, key, record } of rows) {
    const known = papers.get(paper) ?? { key, records: [] };
    known.records.push(record);
    papers.set(paper, known);
  }
  return [...papers.values()].map(({ key, records: own }) => {
    const describing = own.flatMap((id) => byId.get(id) ?? []);
    return setApart(derivePaper(key, describing), own, decisions.splits);
  });
}

function countChange({ properties: { id, authorCount } }: DerivedPaper) {
  return { id, changes: { authorCount } };
}
