import { isDeepStrictEqual } from 'node:util';
import { recordsOfPapers, type Transaction } from '../graph/index.js';
import type { DescribingRecord } from '../identity/index.js';
import { interpretRecord, type TagValue } from '../ris/index.js';
import type { BatchRecord } from './batch.js';
import { type DerivedPaper, derivePaper } from './derive-paper.js';
import { understandRecord } from './understand-record.js';

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
  return [...groups].map(([id, { key, records: added, alone }]) => {
    const old = known.get(id) ?? [];
    const before = old.length === 0 ? null : derivePaper(key, old);
    const isAlone = old.length === 0 && added.length === 1;
    const after = isAlone ? alone : derivePaper(key, [...old, ...added]);
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
  /** The paper as the first of these records alone would make it. */
  readonly alone: DerivedPaper;
}

function groupByPaper(records: readonly BatchRecord[]): ReadonlyMap<string, PaperGroup> {
  const groups = new Map<string, PaperGroup>();
  const seen = new Set<string>();
  for (const { record: recordId, fields, understood } of records) {
    if (seen.has(recordId)) continue;
    seen.add(recordId);
    const { reference, paperKey: key, alone } = understood ?? understandRecord(recordId, fields);
    const { id } = alone.properties;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { key, alone, records: [{ recordId, reference }] });
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
