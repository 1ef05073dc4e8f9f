import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  SEARCHED_KINDS,
  type SearchedKind,
  SearchIndex,
  searchedAuthor,
  searchedName,
  searchedPaper,
  suggestNames,
  typedWords,
} from '../../src/search/index.js';

const author = (
  id: string,
  given: string,
  family: string,
  paperCount = 1,
  variants: string[] = [],
) =>
  searchedAuthor({
    id,
    name: `${given} ${family}`.trim(),
    givenName: given,
    familyName: family,
    variants,
    paperCount,
  });

const INDEX = new SearchIndex();
INDEX.add('AUTHOR', [
  author('A1', 'Juana', 'Giménez', 3),
  author('A2', 'Juan Pablo', 'Giménez-López', 9),
  author('A3', 'Jean', 'Gimel', 5),
  author('A4', 'Omar', 'Al-Rawi'),
  author('A5', 'Pat', "O'Brien"),
  author('A6', 'Pat', 'O Brien', 2),
  author('A7', '小明', '王'),
  author('A8', 'Mary', 'Smith', 4, ['Mary Smith', 'Jones, Mary']),
  author('A9', '', 'Giménez Study Group', 1),
]);
INDEX.add('JOURNAL', [
  searchedName({
    id: 'J1',
    name: 'New England Journal of Medicine',
    others: ['N Engl J Med', '0028-4793'],
    paperCount: 50,
  }),
]);
INDEX.add('TOPIC', [
  searchedName({ id: 'T1', name: 'Tumour', others: ['Tumors'], paperCount: 7 }),
  searchedName({ id: 'T2', name: 'Brain tumour', others: [], paperCount: 70 }),
  searchedName({ id: 'T3', name: 'Tumour necrosis', others: [], paperCount: 2 }),
]);
INDEX.add('PAPER', [
  searchedPaper({
    id: 'P1',
    title: 'Tumour growth in Gimenez mice',
    year: 2020,
    searchText: 'tumour growth in gimenez mice juana',
    people: ['Smith, M.'],
    keywords: ['Growth'],
  }),
]);
INDEX.finish();

function suggest(text: string, kinds: readonly SearchedKind[] = SEARCHED_KINDS): string {
  return suggestNames(INDEX, { text, kinds, first: 20 })
    .map(({ id }) => id)
    .join(' ');
}

describe('suggestions of names', () => {
  it.each([
    ['gime', 'A2 A3 A1 A9 P1'],
    ['Gimenez', 'A2 A1 A9 P1'],
    ['GIMÉNEZ', 'A2 A1 A9 P1'],
    ['gimenez j', 'A2 A1'],
    ['J. Giménez', 'A2 A1'],
    ['gimenez juana', 'A1'],
    ['Gimenez JP', 'A2'],
    ['gimenez-lo', 'A2'],
    ['gimenezlopez', 'A2'],
    ['al-rawi', 'A4'],
    ['alrawi', 'A4'],
    ['al rawi', 'A4'],
    ["o'brien", 'A6 A5'],
    ['obrien', 'A5'],
    ['O’Brien pat', 'A6 A5'],
    ['小明', 'A7'],
    ['王', 'A7'],
    ['jones', 'A8'],
    ['n engl j med', 'J1'],
    ['new eng', 'J1'],
    ['0028-4793', 'J1'],
    ['00284793', 'J1'],
    ['tumors', 'T1'],
    ['+gimenez* AND name:x', ''],
    ['imenez', ''],
  ])('for %s are %s', (typed, ids) => {
    expect(suggest(typed)).toBe(ids);
  });

  it('begin with the name itself, then names that begin so, then those with the most papers', () => {
    expect(suggest('tumour')).toBe('T1 T3 P1 T2');
  });

  it('have papers after other names that match as well, the newest first', () => {
    const index = new SearchIndex();
    const paper = (id: string, year: number | null) =>
      searchedPaper({ id, title: 'Oak', year, searchText: 'oak', people: [], keywords: [] });
    index.add('PAPER', [paper('P1', 2001), paper('P2', null), paper('P3', 2020)]);
    index.add('TOPIC', [searchedName({ id: 'T1', name: 'Oak', others: [], paperCount: 1 })]);
    const names = suggestNames(index, { text: 'oak', kinds: SEARCHED_KINDS, first: 9 });
    expect(names.map(({ id }) => id)).toEqual(['T1', 'P3', 'P1', 'P2']);
  });

  it('are of the kinds that are asked for', () => {
    expect(suggest('tumour', ['PAPER'])).toBe('P1');
    expect(suggest('tumour', ['AUTHOR', 'JOURNAL'])).toBe('');
  });

  it('are of a paper by its title alone', () => {
    expect(suggest('juana', ['PAPER'])).toBe('');
    expect(suggest('smith', ['PAPER'])).toBe('');
  });

  it('are as many as asked for, the best', () => {
    const kinds = SEARCHED_KINDS;
    expect(suggestNames(INDEX, { text: 'gime', kinds, first: 2 }).map(({ id }) => id)).toEqual([
      'A2',
      'A3',
    ]);
    expect(suggestNames(INDEX, { text: 'gime', kinds, first: 0 })).toEqual([]);
  });

  it('are looked for no further where all that is left has fewer papers', () => {
    const index = new SearchIndex();
    index.add('AUTHOR', [author('A1', 'Ada', 'Oakley', 9), author('A2', 'Bo', 'Oakham', 8)]);
    index.add('AUTHOR', [author('A3', 'Cy', 'Oakes', 7)]);
    const [, second] = index.segmentsOf('AUTHOR');
    if (second === undefined) throw new Error('There are two segments.');
    const looks = vi.spyOn(second, 'eachWith');
    const idsOf = (text: string, first: number) =>
      suggestNames(index, { text, kinds: ['AUTHOR'], first }).map(({ id }) => id);
    expect(idsOf('oak', 2)).toEqual(['A1', 'A2']);
    expect(looks).not.toHaveBeenCalled();
    expect(idsOf('oakes', 1)).toEqual(['A3']);
    expect(idsOf('oak', 3)).toEqual(['A1', 'A2', 'A3']);
  });

  it('are the same however the names are parted', () => {
    const names = fc.array(
      fc.record({
        family: fc.constantFrom('Oak', 'Oakley', 'Elm Oak', 'Oak Elm', 'Elmer'),
        papers: fc.integer({ min: 0, max: 3 }),
        part: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 30 },
    );
    const text = fc.constantFrom('oak', 'oa', 'elm', 'oak elm');
    fc.assert(
      fc.property(names, text, fc.integer({ min: 0, max: 6 }), (given, typed, first) => {
        const nodes = given.map(({ family, papers, part }, number) => ({
          part,
          node: author(`A${(number * 7) % 31}`, '', family, papers),
        }));
        const whole = new SearchIndex();
        whole.add(
          'AUTHOR',
          nodes.map(({ node }) => node),
        );
        const parted = new SearchIndex();
        for (const wanted of [0, 1, 2, 3]) {
          const own = nodes.filter(({ part }) => part === wanted).map(({ node }) => node);
          parted.add('AUTHOR', own);
        }
        const question = { text: typed, kinds: ['AUTHOR'] as const, first };
        expect(suggestNames(parted, question)).toEqual(suggestNames(whole, question));
      }),
    );
  });

  it('know no word in a text without letters', () => {
    expect(typedWords(' -’* ')).toEqual([]);
  });
});

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '-', ' '), maxLength: 6 });
const WORD = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 4 });
const PEOPLE = fc.array(fc.record({ given: WORD, family: LETTERS, papers: fc.nat(3) }), {
  maxLength: 12,
});

describe('the laws of suggestions', () => {
  it('a longer text finds no name that a shorter one does not, and the order is total', () => {
    fc.assert(
      fc.property(PEOPLE, WORD, WORD, (people, first, more) => {
        const index = new SearchIndex();
        index.add(
          'AUTHOR',
          people.map(({ given, family, papers }, at) => author(`A${at}`, given, family, papers)),
        );
        const found = (text: string) =>
          suggestNames(index, { text, kinds: ['AUTHOR'], first: 100 }).map(({ id }) => id);
        const shorter = found(first);
        expect(new Set(shorter).size).toBe(shorter.length);
        for (const longer of [first + more, `${first} ${more}`]) {
          expect(shorter).toEqual(expect.arrayContaining(found(longer)));
        }
        for (let count = 0; count < shorter.length; count += 1) {
          const some = suggestNames(index, { text: first, kinds: ['AUTHOR'], first: count });
          expect(some.map(({ id }) => id)).toEqual(shorter.slice(0, count));
        }
      }),
      { numRuns: Number(process.env['PAPERGRAPH_PROPERTY_RUNS'] ?? 50) },
    );
  });
});
