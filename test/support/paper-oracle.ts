import { searchWords, wordsInOrder } from '../../src/identity/index.js';
import { institutionId } from '../../src/places/index.js';
import type { PaperFeature, PaperFilter, TextWords } from '../../src/schema/index.js';
import type { StoredPaper } from './filtered-papers.js';

type Given = { readonly [Name in keyof PaperFilter]-?: NonNullable<PaperFilter[Name]> };
type Choice = NonNullable<PaperFilter['authors']>;
type Range<Value> = { readonly from?: Value | null; readonly to?: Value | null };

/** What the description of each field promises, said as plainly as can be. */
const HOLDS: {
  readonly [Name in keyof Given]: (paper: StoredPaper, value: Given[Name]) => boolean;
} = {
  and: (paper, filters) => filters.every((each) => isSelected(paper, each)),
  or: (paper, filters) => filters.some((each) => isSelected(paper, each)),
  not: (paper, filter) => !isSelected(paper, filter),
  ids: (paper, ids) => ids.includes(paper.id),
  journal: (paper, id) => idsOf(paper.journals).includes(id),
  journals: (paper, choice) => isChosen(idsOf(paper.journals), choice),
  author: (paper, id) => idsOf(paper.authors).includes(id),
  authors: (paper, choice) => isChosen(idsOf(paper.authors), choice),
  topic: (paper, id) => idsOf(paper.topics).includes(id),
  topics: (paper, choice) => isChosen(idsOf(paper.topics), choice),
  keywordScheme: ({ topics }, scheme) => topics.some(({ schemes }) => schemes?.includes(scheme)),
  year: ({ year }, range) => isIn(year, range),
  published: isPublishedIn,
  type: ({ type }, value) => type === value,
  types: ({ type }, choice) => isChosen([type], choice),
  language: ({ language }, value) => language === value,
  languages: ({ language }, choice) => isChosen(language === null ? [] : [language], choice),
  institution: (paper, value) => institutionsOf(paper).includes(asInstitution(value)),
  institutions: (paper, { any, all, none }) =>
    isChosen(institutionsOf(paper), {
      any: any?.map(asInstitution) ?? null,
      all: all?.map(asInstitution) ?? null,
      none: none?.map(asInstitution) ?? null,
    }),
  country: ({ countries }, value) => countries.includes(value),
  countries: ({ countries }, choice) => isChosen(countries, choice),
  authorCount: ({ authors }, range) => isIn(authors.length, range),
  text: (paper, value) => holdsAll(bothTexts(paper), value),
  words: holdsWords,
  has: (paper, features) => features.every((feature) => HAS[feature](paper)),
  import: ({ imports }, id) => idsOf(imports).includes(id),
  imports: (paper, choice) => isChosen(idsOf(paper.imports), choice),
  source: ({ imports }, name) => imports.some(({ source }) => source === name),
  isPossibleDuplicate: ({ id, twins }, isOne) => twins.some((twin) => twin !== id) === isOne,
};

const HAS: Readonly<Record<`${PaperFeature}`, (paper: StoredPaper) => boolean>> = {
  DOI: ({ doi }) => doi !== null,
  ABSTRACT: ({ abstract }) => abstract !== null,
  YEAR: ({ year }) => year !== null,
  JOURNAL: ({ journals }) => journals.length > 0,
  ISSN: ({ journals }) => journals.some(({ issns }) => issns.length > 0),
  LANGUAGE: ({ language }) => language !== null,
  KEYWORDS: ({ topics }) => topics.some(({ source }) => source === 'KEYWORD'),
  TERMS: ({ topics }) => topics.some(({ source }) => source === 'TERM'),
  PMID: ({ pmid }) => pmid !== null,
  ORCID: ({ authors }) => authors.some(({ orcid }) => orcid !== null),
  ADDRESSES: ({ affiliations }) => affiliations.length > 0,
  INSTITUTIONS: ({ institutions }) => institutions.length > 0,
  COUNTRIES: ({ countries }) => countries.length > 0,
  PAGES: ({ pages }) => pages !== null,
  ISBN: ({ isbns }) => isbns.length > 0,
};

/** Whether a filter, as a client sends it, selects a paper: what every engine must agree with. */
export function isSelected(paper: StoredPaper, filter: PaperFilter): boolean {
  const names = Object.keys(HOLDS).filter((name): name is keyof Given => name in HOLDS);
  return names.every((name) => holds(paper, filter, name));
}

function holds<Name extends keyof Given>(
  paper: StoredPaper,
  filter: { readonly [Each in keyof Given]?: Given[Each] | null },
  name: Name,
): boolean {
  const value: Given[Name] | null | undefined = filter[name];
  return value === null || value === undefined || HOLDS[name](paper, value);
}

function idsOf(nodes: readonly { readonly id: string }[]): readonly string[] {
  return nodes.map(({ id }) => id);
}

function isChosen(values: readonly string[], { any, all, none }: Choice): boolean {
  return (
    (any ?? values.slice(0, 0)).some((each) => values.includes(each)) === (any != null) &&
    (all ?? []).every((each) => values.includes(each)) &&
    !(none ?? []).some((each) => values.includes(each))
  );
}

function isIn(value: number | null, { from, to }: Range<number>): boolean {
  if (from == null && to == null) return true;
  return value !== null && value >= (from ?? -Infinity) && value <= (to ?? Infinity);
}

/** Some day of the paper's date is in the range. */
function isPublishedIn({ publishedOn, year }: StoredPaper, { from, to }: Range<string>): boolean {
  if (from == null && to == null) return true;
  const date = publishedOn ?? (year === null ? null : String(year));
  if (date === null) return false;
  return lastDay(date) >= firstDay(from ?? '0000') && firstDay(date) <= lastDay(to ?? '9999');
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  return `${date}${'-12-31'.slice(date.length - 4)}`.slice(0, 10);
}

function institutionsOf({ institutions }: StoredPaper): readonly string[] {
  return institutions.map(institutionId);
}

function asInstitution(value: string): string {
  return /^O[0-9a-f]{24}$/.test(value) ? value : institutionId(value);
}

type Texts = readonly (readonly string[])[];

function bothTexts({ title, abstract }: StoredPaper): Texts {
  return [wordsInOrder(title ?? ''), wordsInOrder(abstract ?? '')];
}

function holdsAll(texts: Texts, words: string): boolean {
  return searchWords(words).every((word) => texts.flat().includes(word));
}

function holdsWords(paper: StoredPaper, words: TextWords): boolean {
  const [title = [], abstract = []] = bothTexts(paper);
  const texts = { TITLE: [title], ABSTRACT: [abstract], TITLE_AND_ABSTRACT: [title, abstract] }[
    words.in ?? 'TITLE_AND_ABSTRACT'
  ];
  const { all, any, phrase, prefix } = words;
  return (
    (all == null || holdsAll(texts, all)) &&
    (any == null || searchWords(any).some((word) => texts.flat().includes(word))) &&
    (phrase == null || texts.some((text) => follow(text, wordsInOrder(phrase), false))) &&
    (prefix == null || texts.some((text) => follow(text, wordsInOrder(prefix), true)))
  );
}

function follow(text: readonly string[], words: readonly string[], isBeginning: boolean): boolean {
  return text.some((_, start) =>
    words.every((word, index) => {
      const there = text[start + index];
      const isLast = isBeginning && index === words.length - 1;
      return isLast ? there?.startsWith(word) : there === word;
    }),
  );
}
