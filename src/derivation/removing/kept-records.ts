import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RemovedRecords } from '../../graph/index.js';
import type { TagValue } from '../../ris/index.js';
import type { BatchRecord } from '../planning/index.js';

/** A record with its number and line in the source, as the graph keeps it of a removed import. */
const keptRecord = z.object({
  record: z.string(),
  index: z.number().int(),
  line: z.number().int(),
  fields: z.array(z.tuple([z.string(), z.string()])),
});

const keptRecords = z.array(keptRecord);

/** A record of a removed import. */
export interface KeptRecord extends Pick<BatchRecord, 'record' | 'index' | 'line'> {
  readonly fields: readonly TagValue[];
}

/** Records as the graph keeps them of a removed import; the same records have the same id. */
export function keepRecords(importId: string, records: readonly KeptRecord[]): RemovedRecords {
  const rows = records.map(({ record, index, line, fields }) => ({
    record,
    index,
    line,
    fields: fields.map(({ tag, value }) => [tag, value]),
  }));
  const text = JSON.stringify(rows);
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 24);
  return { id: `${importId}:${digest}`, records: text };
}

/** Reads what {@link keepRecords} wrote. */
export function readKeptRecords({ records }: Pick<RemovedRecords, 'records'>): KeptRecord[] {
  return keptRecords.parse(JSON.parse(records)).map(({ fields, ...place }) => ({
    ...place,
    fields: fields.map(([tag, value]) => ({ tag, value })),
  }));
}
