import { describe, expect, it } from 'vitest';
import type { PaperFilter } from '../../../web/explorer/api/index.js';
import {
  givenFields,
  inWords,
  withoutSingles,
  withValue,
} from '../../../web/explorer/parts/filter/conditions.js';
import { namedValues } from '../../../web/explorer/parts/filter/named-values.js';

const NAMES: Readonly<Record<string, string>> = { A1: 'Mei Ravengaard', A2: 'Otto Berg' };

const OR_IN_WORDS = '(Words in the text: tea) or (Year: from 2020 and Author: Mei Ravengaard)';

/** Each condition of a filter as its chip says it. */
const chipsOf = (filter: PaperFilter) =>
  givenFields(filter).map((name) => inWords(filter, name, (_name, value) => NAMES[value] ?? value));

describe('A condition of a filter is said in words:', () => {
  const cases: readonly (readonly [PaperFilter, string])[] = [
    [{ year: { from: 2015, to: 2020 } }, 'Year: 2015 to 2020'],
    [{ year: { from: 2015 } }, 'Year: from 2015'],
    [{ year: { to: 2020 } }, 'Year: until 2020'],
    [{ year: { from: 2020, to: 2020 } }, 'Year: 2020'],
    [{ authorCount: { from: 2 } }, 'Number of authors: from 2'],
    [{ published: { from: '2021-06' } }, 'Date: from 2021-06'],
    [{ authors: { any: ['A1', 'A2'] } }, 'Author: Mei Ravengaard or Otto Berg'],
    [{ authors: { all: ['A1', 'A2'] } }, 'Author: Mei Ravengaard and Otto Berg'],
    [{ authors: { any: ['A1'], none: ['A2'] } }, 'Author: Mei Ravengaard, not Otto Berg'],
    [{ author: 'A1' }, 'Author: Mei Ravengaard'],
    [{ has: ['DOI', 'ABSTRACT'] }, 'Has: a DOI and an abstract'],
    [{ keywordScheme: 'MESH' }, 'Keywords from: MeSH'],
    [{ isPossibleDuplicate: false }, 'Possible duplicate: no'],
    [{ text: 'cohort study' }, 'Words in the text: cohort study'],
    [
      { words: { phrase: 'alarm fatigue', prefix: 'nurs', in: 'TITLE' } },
      'Words, more exactly: “alarm fatigue”, nurs… in the title',
    ],
    [{ ids: ['P1', 'P2'] }, 'Paper: P1 or P2'],
    [{ or: [{ text: 'tea' }, { author: 'A1', year: { from: 2020 } }] }, OR_IN_WORDS],
    [{ not: { has: ['ABSTRACT'] } }, 'not (Has: an abstract)'],
  ];
  it.each(cases)('%j', (filter, words) => {
    expect(chipsOf(filter)).toEqual([words]);
  });

  it('what is not of the form of its field is shown as it was written, and so is an unknown field', () => {
    const written: unknown = JSON.parse('{"year":"2020","colour":{"any":["red"]}}');
    const filter = withValue(withValue({}, 'year', '2020'), 'colour', { any: ['red'] });
    expect(filter).toEqual(written);
    expect(chipsOf(filter)).toEqual(['Year: "2020"', 'colour: {"any":["red"]}']);
  });
});

describe('A filter', () => {
  it('says one author as the field for several does, unless that is there too', () => {
    expect(withoutSingles({ author: 'A1', type: 'JOUR' })).toEqual({
      authors: { any: ['A1'] },
      types: { any: ['JOUR'] },
    });
    const both = { author: 'A1', authors: { none: ['A2'] } };
    expect(withoutSingles(both)).toEqual(both);
  });

  it('loses a field with its value', () => {
    expect(withValue({ text: 'tea', year: { from: 2020 } }, 'text', undefined)).toEqual({
      year: { from: 2020 },
    });
  });

  it('leaves out what is null, as the API does', () => {
    expect(givenFields({ text: null, year: { from: 2020 } })).toEqual(['year']);
  });

  it('names what it has ids of, also in the filters in it', () => {
    const filter: PaperFilter = {
      not: { authors: { any: ['A1'] } },
      or: [{ country: 'DE' }, { imports: { all: ['I1'] } }],
      text: 'tea',
    };
    expect(namedValues(filter)).toEqual([
      { from: { axis: 'COUNTRY' }, value: 'DE' },
      { from: { imports: true }, value: 'I1' },
      { from: { finder: 'AUTHOR' }, value: 'A1' },
    ]);
  });
});
