import type { FindingList, TagIndex } from '../reference/index.js';
import { parseSerialNumbers, type SerialNumbers } from './serial-numbers.js';

const NO_NUMBERS: Omit<SerialNumbers, 'others'> = { issns: [], isbns: [] };

/** The ISSNs and ISBNs of a record, each once, in its order. */
export function readSerialNumbers(
  index: TagIndex,
  findings: FindingList,
): Omit<SerialNumbers, 'others'> {
  const fields = index.all('SN');
  if (fields.length === 0) return NO_NUMBERS;
  const issns = new Set<string>();
  const isbns = new Set<string>();
  for (const { value, field } of fields) {
    const found = parseSerialNumbers(value);
    for (const issn of found.issns) issns.add(issn);
    for (const isbn of found.isbns) isbns.add(isbn);
    if (found.others.length > 0) {
      const message = `"${found.others.join(' ').slice(0, 60)}" is neither an ISSN nor an ISBN; left out.`;
      findings.add('BAD_SERIAL_NUMBER', field, message);
    }
  }
  return { issns: [...issns], isbns: [...isbns] };
}
