import type { FindingList, TagIndex } from '../reference/index.js';
import { repairTwiceEncoded } from '../text/index.js';

/** Fields that show it; what is true of the first value is true of the record. */
const TELLING_TAGS = [
  ['TI', 'T1'],
  ['AU', 'A1'],
  ['T2', 'JF', 'JO'],
] as const;

/** Notes a record whose UTF-8 was read as Windows-1252 somewhere before; reading a text puts it right. */
export function reportTwiceEncoded(index: TagIndex, findings: FindingList): void {
  for (const tags of TELLING_TAGS) {
    const found = index.first(tags);
    if (found === null) continue;
    const { value, field } = found;
    const repaired = repairTwiceEncoded(value);
    if (repaired === value) continue;
    const message = `"${value.slice(0, 60)}" was read as "${repaired.slice(0, 60)}"; so was what else is like it in this record.`;
    findings.add('TWICE_ENCODED', field, message);
    return;
  }
}
