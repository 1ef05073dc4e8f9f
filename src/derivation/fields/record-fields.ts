import type { StorableFields } from '../../graph/index.js';
import type { TagValue } from '../../ris/index.js';

/** The fields of a record, for each who takes them in the form that they want. */
export interface RecordFields extends StorableFields {
  /** Every tag with its value, in order. */
  list(): readonly TagValue[];
  /** As a line of the journal holds them: see {@link encodeFields}. */
  encoded(): Uint8Array;
}
