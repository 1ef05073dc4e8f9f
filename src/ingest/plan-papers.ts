import { isDeepStrictEqual } from 'node:util';
import { recordsOfPapers, type Transaction } from '../graph/index.js';
import { type DescribingRecord, paperId, paperKey } from '../identity/index.js';
import { interpretRecord, type TagValue } from '../ris/index.js';
import type { BatchRecord } from './batch.js';
import { type DerivedPaper, derivePaper } from './derive-paper.js';

/** One paper that new records describe: what it was, and what it becomes. */
export interface PaperPlan {
  readonly id: string;
  readonly newRecords: readonly string[];
  /** Null for a paper that the graph does not have. */
  readonly before: DerivedPaper | null;
  readonly after: DerivedPaper;
  /** False where the new records say nothing that the old ones did not. */
  readonly isChanged: boolean;
}

/** What the papers of these new records become, from all records that describe them. */
export async function planPapers(
  transaction: Transaction,
  records: readonly BatchRecord[],
): Promise<readonly PaperPlan[]> {
  const groups = groupByPaper(records);
  const known = await readKnown(transaction, [...groups.keys()].sort());
  return [...groups].map(([id, { key, records: added }]) => {
    const old = known.get(id) ?? [];
    const before = old.length === 0 ? null : derivePaper(key, old);
    const after = derivePaper(key, [...old, ...added]);
    return {
      id,
      newRecords: added.map(({ recordId }) => recordId),
      before,
      after,
      isChanged: before === null || !isDeepStrictEqual(before, after),
    };
  });
}

interface PaperGroup {
  readonly key: string;
  readonly records: DescribingRecord[];
}

function groupByPaper(records: readonly BatchRecord[]): ReadonlyMap<string, PaperGroup> {
  const groups = new Map<string, PaperGroup>();
  const seen = new Set<string>();
  for (const { record: recordId, fields } of records) {
    if (seen.has(recordId)) continue;
    seen.add(recordId);
    const { reference } = interpretRecord(fields);
    const key = paperKey(reference, recordId);
    const id = paperId(key);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, records: [{ recordId, reference }] });
    else group.records.push({ recordId, reference });
  }
  return groups;
}

async function readKnown(
  transaction: Transaction,
  papers: readonly string[],
): Promise<ReadonlyMap<string, readonly DescribingRecord[]>> {
  const known = new Map<string, DescribingRecord[]>();
  if (papers.length === 0) return known;
  for (const row of await transaction.run(recordsOfPapers(papers))) {
    const { reference } = interpretRecord(zipFields(row.tags, row.values));
    const record = { recordId: row.record, reference };
    const records = known.get(row.paper);
    if (records === undefined) known.set(row.paper, [record]);
    else records.push(record);
  }
  return known;
}

function zipFields(tags: readonly string[], values: readonly string[]): readonly TagValue[] {
  return tags.map((tag, index) => ({ tag, value: values[index] ?? '' }));
}
