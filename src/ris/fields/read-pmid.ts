import type { TagIndex } from '../reference/index.js';

interface Evidence {
  readonly tag: string;
  readonly pattern: RegExp;
  /** What a value must hold for the pattern to match: a quick look before it. */
  readonly hint?: string | RegExp;
  /** What another value must show before a bare number counts. */
  readonly beside?: { readonly tag: string; readonly pattern: RegExp };
}

const NUMBER = /^(\d{5,8})$/;

/** Links to a paper at PubMed, by its old and new addresses, and at Europe PMC. */
const LINK =
  /(?:pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?|pubmed\.gov\/|europepmc\.org\/(?:article\/|abstract\/)?MED\/|\/pmc\/articles\/pmid\/|[?&]pmid=|identifiers\.org\/pubmed[:/]|info:pmid\/|\/entrez\/query\.fcgi\?(?=\S{0,200}db=pubmed)\S{0,200}list_uids=)(\d{1,8})(?![\d,])/i;
/** Each of these links has one of the three. */
const LINK_HINT = /pubmed|\/med\/|pmid/i;
const LINK_TAGS = ['UR', 'L1', 'L2', 'L3', 'L4', 'LK'] as const;
/** `PubMed PMID: 12345678; PubMed Central PMCID: …`, as EndNote and NLM's citations have it. */
const LABEL = /\bPMID(?::| -)?\s*(\d{4,8})(?!\d)/i;
/** `[PubMed: 12345678]`, `PubMed ID: 12345678`. */
const PUBMED_LABEL = /\bPubMed(?:[ -]ID)?:\s*(\d{4,8})(?!\d)/i;
/** A search for a number of seven signs or more finds that paper. */
const SEARCH = /pubmed\S{0,100}[?&]term=(\d{7,8})(?:\[\w+\]|%5B\w+%5D)?(?:&|$)/i;
/** Fields of free use that hold ids with a label. */
const LABEL_TAGS = [
  'AN',
  'M1',
  'M2',
  'M3',
  'U1',
  'U2',
  'U3',
  'U4',
  'U5',
  'RN',
  'CN',
  'DO',
  'UR',
  'C1',
  'C2',
  'C3',
  'C6',
  'C7',
  'C8',
] as const;

/** Where a PubMed number stands, and what makes it one; the first that holds counts. */
const EVIDENCE: readonly Evidence[] = [
  ...['U1', 'AN', 'PM', 'ID'].map((tag) => ({ tag, pattern: /^(\d{4,8})\s*\[PMID\]/i })),
  { tag: 'PM', pattern: /^(?:PMID:?\s*)?(\d{5,8})$/i },
  { tag: 'C3', pattern: /^PUBMED (\d{4,8})/i },
  ...LINK_TAGS.map((tag) => ({ tag, pattern: LINK, hint: LINK_HINT })),
  { tag: 'ID', pattern: /^(?:PMID:?|MEDLINE:|PubMed[:-]|PM:)\s*(\d{4,8})$/i },
  ...LINK_TAGS.map((tag) => ({ tag, pattern: SEARCH, hint: 'term=' })),
  ...['N1', 'AN'].map((tag) => ({ tag, pattern: PUBMED_LABEL, hint: 'PubMed' })),
  ...['PMID', 'pmid'].map((hint) => ({ tag: 'N1', pattern: LABEL, hint })),
  { tag: 'AN', pattern: /^(?:PMID:?|MEDLINE:|PubMed[: ])\s*(\d{4,8})$/i },
  ...LABEL_TAGS.map((tag) => ({ tag, pattern: LABEL, hint: 'PMID' })),
  { tag: 'C2', pattern: NUMBER, beside: { tag: 'UR', pattern: /scopus\.com/i } },
  { tag: 'C2', pattern: NUMBER, beside: { tag: 'DB', pattern: /^Scopus$/i } },
  { tag: 'AN', pattern: NUMBER, beside: { tag: 'DP', pattern: /^(?:NLM|PubMed)$/i } },
  { tag: 'AN', pattern: NUMBER, beside: { tag: 'DB', pattern: /^(?:PubMed|MEDLINE)/i } },
  {
    tag: 'ID',
    pattern: NUMBER,
    beside: { tag: 'L2', pattern: /ovid.*[?&]D=(?:med|prem|ppez|pmnm|mesz)/i },
  },
];

/** Identifiers stand early in a note. */
const REACH = 2000;

/** The PubMed number of a record, or null where nothing proves one. */
export function readPmid(index: TagIndex): string | null {
  for (const evidence of EVIDENCE) {
    for (const { value } of index.all(evidence.tag)) {
      if (!hasHint(value, evidence.hint)) continue;
      const text = value.length > REACH ? value.slice(0, REACH) : value;
      const pmid = evidence.pattern.exec(text)?.[1];
      if (pmid !== undefined && holdsBeside(index, evidence)) return pmid;
    }
  }
  return null;
}

function hasHint(value: string, hint: Evidence['hint']): boolean {
  if (hint === undefined) return true;
  return typeof hint === 'string' ? value.includes(hint) : hint.test(value);
}

function holdsBeside(index: TagIndex, { beside }: Evidence): boolean {
  return (
    beside === undefined || index.all(beside.tag).some(({ value }) => beside.pattern.test(value))
  );
}
