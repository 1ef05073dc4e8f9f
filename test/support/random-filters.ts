import fc, { type Arbitrary } from 'fast-check';
import { institutionId } from '../../src/places/index.js';
import { PaperFeature, type PaperFilter, TextPlace } from '../../src/schema/index.js';
import type { StoredPaper } from './filtered-papers.js';

const UNKNOWN = 'X0123456789abcdef01234567';
const DATES = ['2019', '2020', '2020-06', '2020-06-15', '2020-06-16', '2021-01', '2021-12-31'];
const WORDS = [
  'ice',
  'wind',
  'northern lake',
  'the northern',
  'Café',
  'sand',
  'élan',
  '湖',
  '氷',
  'zebra',
];
const BEGINNINGS = ['nor', 'northern la', 'caf', 's', 'part 1', '湖'];

/** Filters over what some papers have, and over what no paper has. */
export function filterOf(papers: readonly StoredPaper[]): Arbitrary<PaperFilter> {
  return fc.letrec<{ filter: PaperFilter; leaf: PaperFilter }>((tie) => ({
    leaf: leafOf(papers),
    filter: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { arbitrary: tie('leaf'), weight: 3 },
      {
        arbitrary: fc
          .record(
            {
              own: tie('leaf'),
              and: branches(tie('filter')),
              or: branches(tie('filter')),
              not: tie('filter'),
            },
            { requiredKeys: [] },
          )
          .map(({ own = {}, ...more }) => ({ ...own, ...more })),
        weight: 4,
      },
    ),
  })).filter;
}

function branches(filter: Arbitrary<PaperFilter>): Arbitrary<readonly PaperFilter[]> {
  return fc.array(filter, { minLength: 1, maxLength: 2 });
}

/** One or two conditions: more of them select nothing. */
function leafOf(papers: readonly StoredPaper[]): Arbitrary<PaperFilter> {
  const one = fc.oneof(...fieldsOf(papers));
  return fc.oneof(
    { arbitrary: one, weight: 5 },
    { arbitrary: fc.tuple(one, one).map(([a, b]) => ({ ...a, ...b })), weight: 2 },
    { arbitrary: fc.constant({}), weight: 1 },
  );
}

function fieldsOf(papers: readonly StoredPaper[]): readonly Arbitrary<PaperFilter>[] {
  const all = (valuesOf: (paper: StoredPaper) => readonly string[]): readonly string[] => [
    ...new Set(papers.flatMap(valuesOf)),
  ];
  const journals = value([...all((paper) => paper.journals.map(({ id }) => id)), UNKNOWN]);
  const authors = value([...all((paper) => paper.authors.map(({ id }) => id)), UNKNOWN]);
  const topics = value([...all((paper) => paper.topics.map(({ id }) => id)), UNKNOWN]);
  const imports = value([...all((paper) => paper.imports.map(({ id }) => id)), UNKNOWN]);
  const institutions = all((paper) => paper.institutions);
  const institution = value([...institutions, ...institutions.map(institutionId), 'Nowhere']);
  const country = value([...all((paper) => paper.countries), 'CL']);
  const language = value([...all(({ language: each }) => (each === null ? [] : [each])), 'it']);
  const type = value(['JOUR', 'CHAP', 'THES', 'PAT']);
  return [
    field('ids', fc.array(value([...all(({ id }) => [id]), UNKNOWN]), { minLength: 1 })),
    field('journal', journals),
    field('journals', choice(journals)),
    field('author', authors),
    field('authors', choice(authors)),
    field('topic', topics),
    field('topics', choice(topics)),
    field('type', type),
    field('types', choice(type)),
    field('language', language),
    field('languages', choice(language)),
    field('institution', institution),
    field('institutions', choice(institution)),
    field('country', country),
    field('countries', choice(country)),
    field('keywordScheme', fc.constantFrom('MESH', 'INDEX', 'AUTHOR')),
    field('year', range(fc.integer({ min: 2000, max: 2022 }))),
    field('published', dates()),
    field('authorCount', range(fc.integer({ min: 0, max: 6 }))),
    field('text', value(WORDS)),
    field('words', words()),
    field('has', fc.uniqueArray(fc.constantFrom(...features()), { minLength: 1, maxLength: 2 })),
    field('import', imports),
    field('imports', choice(imports)),
    field(
      'source',
      value([...all((paper) => paper.imports.map(({ source }) => source)), 'no.ris']),
    ),
    field('isPossibleDuplicate', fc.boolean()),
  ];
}

function field<Name extends keyof PaperFilter>(
  name: Name,
  values: Arbitrary<NonNullable<PaperFilter[Name]>>,
): Arbitrary<PaperFilter> {
  return values.map((each) => ({ [name]: each }));
}

function features(): readonly `${PaperFeature}`[] {
  return Object.values(PaperFeature);
}

function value(values: readonly string[]): Arbitrary<string> {
  return fc.constantFrom(...values);
}

function choice(values: Arbitrary<string>) {
  const some = fc.array(values, { minLength: 1, maxLength: 3 });
  return fc.record({ any: some, all: some, none: some }, { requiredKeys: [] });
}

function range(numbers: Arbitrary<number>) {
  return fc
    .tuple(fc.option(numbers), fc.option(numbers))
    .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b }));
}

function dates() {
  return fc
    .tuple(fc.option(value(DATES)), fc.option(value(DATES)))
    .map(([a, b]) =>
      a !== null && b !== null && DATES.indexOf(a) > DATES.indexOf(b)
        ? { from: b, to: a }
        : { from: a, to: b },
    )
    .filter(({ from, to }) => from === null || to === null || from <= `${to}~`);
}

function words() {
  const some = value(WORDS);
  return fc
    .record(
      {
        all: some,
        any: some,
        phrase: some,
        prefix: value(BEGINNINGS),
        in: fc.constantFrom(...Object.values(TextPlace)),
      },
      { requiredKeys: [] },
    )
    .filter(({ in: _place, ...given }) => Object.keys(given).length > 0);
}
