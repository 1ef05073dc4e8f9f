import type { TagValue } from './ris-record.js';

/** The fields of a record, kept in two lists of one length. */
export function zipFields(tags: readonly string[], values: readonly string[]): readonly TagValue[] {
  return tags.map((tag, index) => ({ tag, value: values[index] ?? '' }));
}
