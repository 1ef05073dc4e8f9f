import type { Problem, RisRecord, SourceEncoding } from '../../ris/index.js';
import type { RecordFields } from '../fields/index.js';
import type { UnderstoodRecord } from '../papers/index.js';

/** How a source is read. */
export interface ReadingOptions {
  /** The name that problems carry. */
  readonly source: string;
  /** Whether it is found out what records mean; one that the graph has need not be understood. */
  readonly isUnderstood: boolean;
  /** Whether a thread packs the fields of records: for an engine that keeps them so. */
  readonly arePacked: boolean;
}

/** A record as it was read. */
export interface ReadRecord extends Pick<RisRecord, 'index' | 'line' | 'form'> {
  /** Its id. */
  readonly record: string;
  readonly fields: RecordFields;
  /** True where it has nothing but its type, so that it describes no paper. */
  readonly isEmpty: boolean;
  /** What it means; left out of an empty record, and where nobody asked. */
  readonly understood?: UnderstoodRecord;
}

/** Some records of a source that follow one another. */
export interface ReadPart {
  readonly records: readonly ReadRecord[];
  /** What was odd, in the order of the source. */
  readonly problems: readonly Problem[];
  /** Bytes of the source that were read up to here. */
  readonly bytes: number;
  /** How its bytes became text, in the part in which that was found out; else null. */
  readonly encoding: SourceEncoding | null;
  /** The other format that the source is of, in the part in which that was found out; else null. */
  readonly foreignFormat: string | null;
}
