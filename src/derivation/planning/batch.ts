import type { ImportEndRow, ImportRow } from '../../graph/index.js';
import type { RecordFields } from '../fields/index.js';
import type { UnderstoodRecord } from '../papers/index.js';

/** A record on its way into the graph. */
export interface BatchRecord {
  readonly import: string;
  readonly record: string;
  /** Its number in the source, from 1. */
  readonly index: number;
  /** Its first line in the source, from 1. */
  readonly line: number;
  readonly fields: RecordFields;
  /** What the fields mean, where that was found out already. */
  readonly understood?: UnderstoodRecord;
}

/** What one transaction writes. */
export interface Batch {
  readonly imports: readonly ImportRow[];
  readonly records: readonly BatchRecord[];
  readonly ends: readonly ImportEndRow[];
}

/** What a batch did to the papers that its records describe. */
export interface BatchResult {
  /** Records that describe a paper which the graph did not have. */
  readonly new: number;
  /** Records that the graph did not have, of a paper that it had. */
  readonly updated: number;
}
