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
  readonly pattern: RegExp;
  /** What a value must hold for the pattern to match: a quick look before it. */
  readonly hint?: string;
}

/** Ovid's own dialect has T1; a copy through Zotero has TI, and then its tags mean what Zotero means. */
const OVID_SIGNS: readonly (readonly [tag: string, signs: readonly Sign[]])[] = [
  [
    'L2',
    [
      { producer: 'OVID_PSYCINFO', pattern: /ovid.*[?&]D=psyc/i, hint: '=psyc' },
      { producer: 'OVID_COCHRANE', pattern: /ovid.*[?&](?:D=cctr|AN=CN-)/, hint: '=' },
      { producer: 'OVID', pattern: /\bovid/, hint: 'ovid' },
    ],
  ],
  [
    'ID',
    [
      { producer: 'OVID_PSYCINFO', pattern: /^\d{4}-\d{5}-\d{3}$/ },
      { producer: 'OVID_COCHRANE', pattern: /^CN-\d{8}$/ },
    ],
  ],
];

/** The first sign that a value of the record's own tags shows decides. */
const SIGNS: readonly (readonly [tag: string, signs: readonly Sign[]])[] = [
  ['AN', [{ producer: 'COCHRANE', pattern: /^CN-\d{8}$/ }]],
  ['DP', [{ producer: 'EBSCO', pattern: /^EBSCO/i }]],
  [
    'UR',
    [
      { producer: 'EBSCO', pattern: /ebscohost\.com/, hint: 'ebsco' },
      { producer: 'DIMENSIONS', pattern: /app\.dimensions\.ai/, hint: 'dimensions' },
      { producer: 'SCIELO', pattern: /\bscielo\b/, hint: 'scielo' },
      { producer: 'SCOPUS', pattern: /\bscopus\.com/, hint: 'scopus' },
    ],
  ],
  [
    'DB',
    [
      { producer: 'SCIELO', pattern: /^SciELO/i },
      { producer: 'SCOPUS', pattern: /^Scopus$/i },
    ],
  ],
  [
    'UR',
    [
      {
        producer: 'HIGHWIRE',
        pattern: /\/content\/.+\.(?:abstract|short|full)$/,
        hint: '/content/',
      },
    ],
  ],
];

/** A sign stands at the start of a value or in a link; longer texts are not searched. */
const REACH = 1000;

/** The producer that the record's own tags show. */
export function recogniseProducer(index: TagIndex): Producer {
  const ovid = index.all('T1').length > 0 ? firstSign(index, OVID_SIGNS) : null;
  return ovid ?? firstSign(index, SIGNS) ?? 'UNKNOWN';
}

function firstSign(index: TagIndex, table: typeof SIGNS): Producer | null {
  for (const [tag, signs] of table) {
    const values = index.all(tag);
    if (values.length === 0) continue;
    for (const { producer, pattern, hint } of signs) {
      for (const { value } of values) {
        if (hint !== undefined && !value.includes(hint)) continue;
        if (pattern.test(value.length > REACH ? value.slice(0, REACH) : value)) return producer;
      }
    }
  }
  return null;
}
