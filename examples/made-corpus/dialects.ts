import { type NameForm, writeName } from './names.js';
import type { MadePaper } from './papers.js';
import { cumulate } from './random.js';

/** One tag and what it holds: a text, several, or nothing. */
type Field = readonly [
  tag: string,
  read: (paper: MadePaper) => string | number | readonly string[] | null | undefined,
];

/** How a producer writes a record: the order of its tags is part of it. */
export interface Dialect {
  readonly name: string;
  /** Its share of the corpus, in percent. */
  readonly share: number;
  readonly fields: readonly Field[];
}

/** Stands in every record, so that a record taken out of the file still says what it is. */
export const STATEMENT = 'Papergraph made corpus (invented people and journals)';

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const statement: Field = ['DB', () => STATEMENT];
const authors = (tag: string, form: NameForm): Field => [
  tag,
  (paper) => paper.authors.map(({ name }) => writeName(name, form)),
];
const editors = (tag: string, form: NameForm): Field => [
  tag,
  (paper) => paper.editors.map(({ name }) => writeName(name, form)),
];
const title = (tag: string): Field => [tag, (paper) => paper.title];
const venue = (tag: string): Field => [tag, (paper) => paper.venue?.title];
const abbreviation = (tag: string): Field => [tag, (paper) => paper.venue?.abbreviation];
const abstract = (tag: string): Field => [tag, (paper) => paper.abstract];
const year: Field = ['PY', (paper) => paper.published?.year];
const date = (tag: string): Field => [
  tag,
  ({ published }) =>
    published && `${published.year}/${twoDigits(published.month)}/${twoDigits(published.day)}`,
];
const type: Field = ['TY', (paper) => paper.type];
const volume: Field = ['VL', (paper) => paper.volume];
const issue: Field = ['IS', (paper) => paper.issue];
const firstPage: Field = ['SP', (paper) => paper.firstPage];
const lastPage: Field = ['EP', (paper) => paper.lastPage];
const issns: Field = ['SN', (paper) => paper.venue?.issns];
const doi: Field = ['DO', (paper) => paper.doi];
const doiLink: Field = ['DO', (paper) => paper.doi && `https://doi.org/${paper.doi}`];
const keywords: Field = ['KW', (paper) => paper.keywords];
const starredKeywords: Field = [
  'KW',
  ({ keywords: all }) => all.map((keyword, index) => (index === 0 ? `*${keyword}` : keyword)),
];
const link: Field = ['UR', (paper) => `https://example.org/papers/${paper.number}`];
const language = (name: string): Field => ['LA', () => name];
const identifier: Field = ['ID', (paper) => `MADE${paper.number}`];

/** Four producers' ways, after the table of producers and tags in the README. */
export const DIALECTS: readonly Dialect[] = [
  {
    name: 'like Zotero',
    share: 45,
    // biome-ignore format: the order of a record's tags reads best as rows
    fields: [
      type, statement, title('TI'), authors('AU', 'FAMILY_FIRST'), editors('A2', 'FAMILY_FIRST'), venue('T2'),
      abbreviation('J2'), abstract('AB'), date('DA'), year, doi, volume, issue, firstPage, lastPage,
      language('en'), issns, link, keywords,
    ],
  },
  {
    name: 'like Ovid',
    share: 25,
    // biome-ignore format: the order of a record's tags reads best as rows
    fields: [
      type, statement, identifier, title('T1'), authors('A1', 'FAMILY_FIRST'), editors('ED', 'FAMILY_FIRST'),
      date('Y1'), abstract('N2'), starredKeywords, venue('JF'), abbreviation('JA'), language('English'),
      volume, issue, firstPage, lastPage, issns, doiLink, link,
    ],
  },
  {
    name: 'like HighWire',
    share: 20,
    // biome-ignore format: the order of a record's tags reads best as rows
    fields: [
      type, statement, title('T1'), venue('JF'), abbreviation('JO'), doi, volume, issue, firstPage,
      lastPage, authors('AU', 'GIVEN_FIRST'), editors('A2', 'GIVEN_FIRST'), date('Y1'), link, issns, keywords,
      abstract('N2'),
    ],
  },
  {
    name: 'like Scopus',
    share: 10,
    // biome-ignore format: the order of a record's tags reads best as rows
    fields: [
      type, statement, authors('AU', 'INITIALS'), editors('A2', 'INITIALS'), title('TI'), year, venue('T2'),
      abbreviation('J2'), volume, issue, firstPage, lastPage, doi, link, abstract('AB'), keywords,
      language('English'), issns,
    ],
  },
];

/** For drawing a dialect by its share. */
export const DIALECT_WEIGHTS = cumulate(DIALECTS.map(({ share }) => share));

/** Writes one record from `TY` to `ER`, with an empty line behind it. */
export function writeRecord(paper: MadePaper, dialect: Dialect): string {
  const lines = dialect.fields.flatMap(([tag, read]) => {
    const value = read(paper);
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((text) =>
      text === null || text === undefined || text === '' ? [] : [`${tag}  - ${text}`],
    );
  });
  return `${lines.join('\n')}\nER  - \n\n`;
}
