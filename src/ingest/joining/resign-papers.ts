import {
  changePapers,
  clearSignatures,
  papersWithRecords,
  type Transaction,
} from '../../graph/index.js';
import { readAliases, underAliases } from '../alias-names.js';
import { derivePaper } from '../derive-paper.js';
import type { GraphDecisions } from '../graph-decisions.js';
import { setApart } from '../set-apart.js';
import type { StoredRecords } from '../stored-records.js';
import { writeSignatures } from '../write-papers.js';

/**
 * Writes authors and editors of papers anew from their records: for papers on which one person has two names, so
 * that joining took an edge away or parting has to give one back.
 */
export async function resignPapers(
  transaction: Transaction,
  stored: StoredRecords,
  decisions: GraphDecisions,
  ids: readonly string[],
): Promise<void> {
  const rows = await transaction.run(papersWithRecords(ids));
  const records = await stored.understand([...new Set(rows.map(({ record }) => record))].sort());
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const papers = new Map<string, { key: string; records: string[] }>();
  for (const { paper, key, record } of rows) {
    const known = papers.get(paper) ?? { key, records: [] };
    known.records.push(record);
    papers.set(paper, known);
  }
  const derived = [...papers.values()].map(({ key, records: own }) =>
    setApart(
      derivePaper(
        key,
        own.flatMap((id) => byId.get(id) ?? []),
      ),
      own,
      decisions.splits,
    ),
  );
  const names = await readAliases(transaction, derived);
  const renamed = derived.map((paper) => underAliases(paper, names));
  const changes = renamed.map(({ properties: { id, authorCount } }) => ({
    id,
    changes: { authorCount },
  }));
  await Promise.all([
    transaction.run(clearSignatures(ids)),
    transaction.run(changePapers(changes)),
    ...writeSignatures(transaction, renamed),
  ]);
}
