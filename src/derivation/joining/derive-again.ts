import { papersWithRecords, type Transaction } from '../../graph/index.js';
import type { NodeMemory } from '../changes/index.js';
import { asDecided, type GraphDecisions } from '../decisions/index.js';
import { type DerivedPaper, derivePaper } from '../papers/index.js';
import type { StoredRecords } from '../planning/index.js';

/** What papers are made again with, in whole or in part. */
export interface Resigning {
  readonly transaction: Transaction;
  readonly memory: NodeMemory;
  readonly stored: StoredRecords;
  readonly decisions: GraphDecisions;
}

/** The papers as their records and the decisions in force make them, without terms and under plain names. */
export async function deriveAgain(
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
    return asDecided(derivePaper(key, describing), own, decisions);
  });
}
