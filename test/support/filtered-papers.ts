import { type Engine, statement } from '../../src/graph/index.js';
import { importSource, textSource } from '../../src/ingest/index.js';
import { type Decoder, integer, list, nullable, shape, text } from '../../src/model/index.js';
import type { Store } from '../../src/store/index.js';

const AUTHORS = [
  'Holm, Per | 0000-0002-1825-0097',
  'Lum, Ana',
  'Olsen, Bo',
  'Rask, Eva | 0000-0001-5109-3700',
  'Storm, Ida',
  'Lund University Library',
];
const JOURNALS = ['Journal of Lakes', 'Rivers', 'Annals of the Shore'];
const ISSNS = ['1234-5679', null, '2049-3630'];
const TYPES = ['JOUR', 'CHAP', 'THES'];
const LANGUAGES = ['en', 'de', 'pt-BR', 'Old Norse of the isles'];
const KEYWORDS = ['Ice', 'Sand', 'Wind', 'Élan'];
const ADDRESSES = [
  'Lund University, Lund, Sweden',
  'Univ Lund, Lund, Sweden',
  'Univ Oxford, Oxford, England',
  'Kyoto University, Kyoto, Japan',
];
const DATES = ['2019', '2020/06', '2020/06/15', '2021/01/31', '2021'];
const TITLES = [
  'Ice on the northern lake at dusk',
  'The lake: sand, ice and wind',
  'Wind over the northern sands',
  'Café culture by the lake-side',
  '湖の氷',
];
const ABSTRACTS = [
  'Northern ice was measured. The lake froze.',
  'We met at dusk; wind over the lake.',
  'Sandy shores of the north, and an élan of wind.',
];

function of<Entry>(entries: readonly Entry[], number: number): Entry | null {
  return entries[number % (entries.length + 1)] ?? null;
}

function chosen<Entry>(entries: readonly Entry[], bits: number): readonly Entry[] {
  return entries.filter((_, index) => (bits >> index) % 2 === 1);
}

/** A record in which anything may be missing; the number decides what. */
function record(number: number): string {
  const line = (tag: string, value: string | null): readonly string[] =>
    value === null ? [] : [`${tag}  - ${value}`];
  const authors = chosen(AUTHORS, (number * 11) % 64);
  return [
    `TY  - ${TYPES[number % 3]}`,
    `TI  - ${of(TITLES, number) ?? 'Notes'}, part ${number}`,
    ...line('AB', of(ABSTRACTS, number >> 1)),
    ...line('DA', of(DATES, number)),
    ...line('PY', (of(DATES, number) ?? of(['1999', '2005'], number))?.slice(0, 4) ?? null),
    ...line('JO', of(JOURNALS, number >> 1)),
    ...line('SN', number % 5 === 0 ? of(ISSNS, number >> 1) : null),
    ...line('LA', of(LANGUAGES, number)),
    ...line('DO', number % 3 === 0 ? `10.1234/shore.${number}` : null),
    ...line('SP', number % 4 === 0 ? `${number}-${number + 9}` : null),
    ...line('SN', number % 7 === 0 ? '9780306406157' : null),
    ...authors.map((author) => `AU  - ${author.split(' | ')[0]}`),
    ...authors.flatMap((author) => {
      const [name, orcid] = author.split(' | ');
      return orcid === undefined ? [] : [`OI  - ${name}/${orcid}`];
    }),
    ...chosen(KEYWORDS, (number * 5) % 16).map((word) => `KW  - ${word}`),
    ...chosen(ADDRESSES, (number * 13) % 16).map((address) => `AD  - ${address}`),
    'ER  - ',
    '',
  ].join('\n');
}

/** A record of PubMed, whose headings are of a list, and which has a number of its own. */
function pubmedRecord(number: number): string {
  return [
    'TY  - JOUR',
    'DB  - PubMed',
    'DP  - NLM',
    `AN  - ${30_000_000 + number}`,
    `TI  - Measured wind in trial ${number} of the north`,
    `AU  - ${number === 4 ? 'Solo, Ann' : AUTHORS[number % 3]?.split(' | ')[0]}`,
    'KW  - *Wind',
    'KW  - Ice/*therapy',
    `PY  - ${2000 + number}`,
    'ER  - ',
    '',
  ].join('\n');
}

const NUMBERS = Array.from({ length: 72 }, (_, index) => index + 1);

/** Imports papers that lack what papers lack, of three sources, some in two of them. */
export async function importFilteredPapers(store: Store): Promise<void> {
  const sources = [
    ['shore.ris', NUMBERS.map(record)],
    ['again.ris', NUMBERS.filter((number) => number % 6 === 0).map(record)],
    ['pubmed.ris', [1, 2, 3, 4].map(pubmedRecord)],
  ] as const;
  for (const [name, records] of sources) {
    await importSource(store, textSource(name, records.join('')));
  }
}

interface Named {
  readonly id: string;
}

/** A paper as it is stored, with what is around it. */
export interface StoredPaper {
  readonly id: string;
  readonly type: string;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly abstract: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pages: string | null;
  readonly isbns: readonly string[];
  readonly affiliations: readonly string[];
  readonly institutions: readonly string[];
  readonly countries: readonly string[];
  readonly authorCount: number;
  readonly authors: readonly (Named & { readonly orcid: string | null })[];
  readonly journals: readonly (Named & { readonly issns: readonly string[] })[];
  readonly topics: readonly (Named & {
    readonly source: string;
    readonly schemes: readonly string[] | null;
  })[];
  readonly imports: readonly (Named & { readonly source: string })[];
  readonly twins: readonly string[];
}

const columns: { readonly [Name in keyof StoredPaper]: Decoder<StoredPaper[Name]> } = {
  id: text,
  type: text,
  year: nullable(integer),
  publishedOn: nullable(text),
  language: nullable(text),
  title: nullable(text),
  abstract: nullable(text),
  doi: nullable(text),
  pmid: nullable(text),
  pages: nullable(text),
  isbns: list(text),
  affiliations: list(text),
  institutions: list(text),
  countries: list(text),
  authorCount: integer,
  authors: list(shape({ id: text, orcid: nullable(text) })),
  journals: list(shape({ id: text, issns: list(text) })),
  topics: list(shape({ id: text, source: text, schemes: nullable(list(text)) })),
  imports: list(shape({ id: text, source: text })),
  twins: list(text),
};

/** Every paper as an engine has it. */
export function storedPapers(engine: Engine): Promise<readonly StoredPaper[]> {
  return engine.read(
    statement<StoredPaper>(
      'storedPapers',
      `MATCH (n:Paper)
       RETURN n.id AS id, n.type AS type, n.year AS year, n.publishedOn AS publishedOn,
         n.language AS language, n.title AS title, n.abstract AS abstract, n.doi AS doi,
         n.pmid AS pmid, n.pages AS pages, coalesce(n.isbns, []) AS isbns,
         coalesce(n.affiliations, []) AS affiliations, coalesce(n.institutions, []) AS institutions,
         coalesce(n.countries, []) AS countries, n.authorCount AS authorCount,
         [(n)<-[e:AUTHORED]-(a:Author) | {id: a.id, orcid: e.orcid}] AS authors,
         [(n)-[:PUBLISHED_IN]->(j:Journal) | {id: j.id, issns: coalesce(j.issns, [])}] AS journals,
         [(n)-[b:ABOUT]->(t:Topic) | {id: t.id, source: b.source, schemes: b.schemes}] AS topics,
         [(n)<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(i:Import) | {id: i.id, source: i.source}] AS imports,
         [(n)<-[:DESCRIBES]-(:Record)-[:MAY_BE]-(:Record)-[:DESCRIBES]->(m:Paper) | m.id] AS twins`,
      {},
      columns,
    ),
  );
}
