import type { FindingList, Reference, TagIndex } from '../reference/index.js';
import { repairTwiceEncoded } from '../text/index.js';

/** Fields that show it, and what was read from each; what is true of the first value is true of the record. */
const TELLING: readonly (readonly [
  tags: readonly string[],
  read: (reference: Reference) => readonly (string | null | undefined)[],
])[] = [
  [['TI', 'T1'], ({ title }) => [title]],
  [['AU', 'A1'], ({ authors }) => [authors[0]?.family, authors[0]?.given]],
  [['T2', 'JF', 'JO'], ({ journal }) => [journal?.title]],
];

/**
 * Notes a record whose UTF-8 was read as Windows-1252 somewhere before; reading a text puts it right. What
 * was read as it is written was not repaired, and needs no search.
 */
export function reportTwiceEncoded(
  index: TagIndex,
  reference: Reference,
  findings: FindingList,
): void {
  for (const [tags, read] of TELLING) {
    const found = index.first(tags);
    if (found === null) continue;
    const { value, field } = found;
    if (read(reference).every((text) => typeof text === 'string' && value.includes(text))) continue;
    const repaired = repairTwiceEncoded(value);
    if (repaired === value) continue;
    const message = `"${value.slice(0, 60)}" was read as "${repaired.slice(0, 60)}"; so was what else is like it in this record.`;
    findings.add('TWICE_ENCODED', field, message);
    return;
  }
}
