import type { TagIndex } from './tag-index.js';

/** Who wrote a record, as far as the meaning of its tags depends on it. */
export type Producer =
  | 'OVID_PSYCINFO'
  | 'OVID_COCHRANE'
  | 'OVID'
  | 'COCHRANE'
  | 'EBSCO'
  | 'DIMENSIONS'
  | 'SCIELO'
  | 'SCOPUS'
  | 'HIGHWIRE'
  | 'UNKNOWN';

interface Sign {
  readonly producer: Producer;
  readonly tag: string;
  readonly pattern: RegExp;
  /** A tag that the record must have too: Ovid's own dialect has T1, a copy through Zotero has TI. */
  readonly needs?: string;
}

/** The first sign that a value of the record's own tags shows decides. */
const SIGNS: readonly Sign[] = [
  { producer: 'OVID_PSYCINFO', tag: 'L2', pattern: /ovid.*[?&]D=psyc/i, needs: 'T1' },
  { producer: 'OVID_COCHRANE', tag: 'L2', pattern: /ovid.*[?&](?:D=cctr|AN=CN-)/i, needs: 'T1' },
  { producer: 'OVID', tag: 'L2', pattern: /\bovid/i, needs: 'T1' },
  { producer: 'OVID_PSYCINFO', tag: 'ID', pattern: /^\d{4}-\d{5}-\d{3}$/, needs: 'T1' },
  { producer: 'OVID_COCHRANE', tag: 'ID', pattern: /^CN-\d{8}$/, needs: 'T1' },
  { producer: 'COCHRANE', tag: 'AN', pattern: /^CN-\d{8}$/ },
  { producer: 'EBSCO', tag: 'DP', pattern: /^EBSCO/i },
  { producer: 'EBSCO', tag: 'UR', pattern: /ebscohost\.com/i },
  { producer: 'DIMENSIONS', tag: 'UR', pattern: /app\.dimensions\.ai/i },
  { producer: 'SCIELO', tag: 'UR', pattern: /\bscielo\b/i },
  { producer: 'SCIELO', tag: 'DB', pattern: /^SciELO/i },
  { producer: 'SCOPUS', tag: 'UR', pattern: /\bscopus\.com/i },
  { producer: 'SCOPUS', tag: 'DB', pattern: /^Scopus$/i },
  { producer: 'HIGHWIRE', tag: 'UR', pattern: /\/content\/.+\.(?:abstract|short|full)$/i },
];

/** A sign stands at the start of a value or in a link; longer texts are not searched. */
const REACH = 1000;

/** The producer that the record's own tags show. */
export function recogniseProducer(index: TagIndex): Producer {
  const sign = SIGNS.find(
    ({ tag, pattern, needs }) =>
      (needs === undefined || index.all(needs).length > 0) &&
      index.all(tag).some(({ value }) => pattern.test(value.slice(0, REACH))),
  );
  return sign?.producer ?? 'UNKNOWN';
}
