import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePlaces,
  idsWithAll,
  type RankedNode,
  rankNodes,
} from '../../src/search/rank-nodes.js';
import { SearchIndex } from '../../src/search/search-index.js';
import { SEARCHED_KINDS, searchedName, searchedPaper } from '../../src/search/searched-node.js';

const paper = (id: string, title: string, more = '', people: string[] = [], year = 2020) =>
  searchedPaper({
    id,
    title,
    year,
    searchText: `${title.toLowerCase()} | ${more}`,
    people,
    keywords: [],
  });

const word = (text: string) => ({ word: text.replace('*', ''), isBeginning: text.endsWith('*') });

function indexOf(papers: readonly ReturnType<typeof paper>[]): SearchIndex {
  const index = new SearchIndex();
  index.add('PAPER', papers);
  index.finish();
  return index;
}

function ranked(index: SearchIndex, words: readonly string[], page = {}) {
  const question = { wanted: words.map(word), kinds: SEARCHED_KINDS, isMeant: null };
  return rankNodes(index, question, { size: 100, isBackward: false, from: null, ...page });
}

const idsOf = (rows: readonly RankedNode[]) => rows.map(({ id }) => id).join(' ');

describe('the order of relevance', () => {
  const index = indexOf([
    paper('P1', 'Sepsis'),
    paper('P2', 'Walnut trees', 'a note on sepsis and more words of it'),
    paper('P3', 'Walnut trees', 'a note on fever and more words of it', ['Sepsis, J.']),
    paper('P4', 'Septic tanks', 'sepsistic'),
    paper('P5', 'Sepsis', '', [], 2021),
  ]);

  it('has titles first, then names of authors, then abstracts; of equals the newest, then by id', () => {
    expect(idsOf(ranked(index, ['sepsis']).rows)).toBe('P5 P1 P3 P2');
  });

  it('finds what holds any of the words where that is enough, with more of them first', () => {
    const any = {
      wanted: ['sepsis', 'walnut'].map(word),
      need: 'ANY',
      kinds: SEARCHED_KINDS,
    } as const;
    const all = { size: 100, isBackward: false, from: null };
    const { rows, total } = rankNodes(index, { ...any, isMeant: null }, all);
    expect([rows[0]?.id, total]).toEqual(['P3', 4]);
    const some = rankNodes(index, { ...any, isMeant: (_kind, id) => id !== 'P3' }, all);
    expect([some.rows[0]?.id, some.total]).toEqual(['P2', 3]);
  });

  it('finds what holds all words in title or abstract, where a filter asks', () => {
    const wanted = [word('sepsis')];
    const all = { size: 100, isBackward: false, from: null };
    const asked = { wanted, kinds: SEARCHED_KINDS, isMeant: null };
    expect(idsOf(rankNodes(index, asked, all).rows)).toBe('P5 P1 P3 P2');
    expect(idsOf(rankNodes(index, { ...asked, need: 'ALL_IN_TEXT' }, all).rows)).toBe('P5 P1 P2');
  });

  it('has the word itself before words that begin so', () => {
    const two = indexOf([paper('P1', 'Sepsistic'), paper('P2', 'Sepsis')]);
    expect(idsOf(ranked(two, ['sepsis*']).rows)).toBe('P2 P1');
    expect(
      idsOf(ranked(index, ['sep*']).rows)
        .split(' ')
        .toSorted()
        .join(' '),
    ).toBe('P1 P2 P3 P4 P5');
  });

  it('has only nodes with all words, wherever in the node each is', () => {
    expect(idsOf(ranked(index, ['sepsis', 'walnut']).rows)).toBe('P3 P2');
    expect(idsOf(ranked(index, ['sepsis', 'fever']).rows)).toBe('P3');
    expect(ranked(index, ['sepsis', 'oak'])).toEqual({ rows: [], total: 0 });
  });

  it('scores by the formula', () => {
    const two = indexOf([paper('P1', 'Oak'), paper('P2', 'Elm')]);
    // One of two nodes holds it, in title and text, and both are of the usual length.
    const frequency = 3 + 1;
    const score = (Math.log(1 + 1.5 / 1.5) * frequency * 2.2) / (frequency + 1.2);
    expect(ranked(two, ['oak']).rows[0]?.score).toBeCloseTo(score, 12);
  });

  it('counts only what is meant, by the statistics of all', () => {
    const question = { wanted: [word('sepsis')], kinds: SEARCHED_KINDS };
    const page = { size: 10, isBackward: false, from: null };
    const isMeant = (_kind: unknown, id: string) => id === 'P2';
    const { rows, total } = rankNodes(index, { ...question, isMeant }, page);
    const all = ranked(index, ['sepsis']).rows.find(({ id }) => id === 'P2');
    expect([rows, total]).toEqual([[all], 1]);
  });

  it('is the same whether an index was read at once or changed on the way', () => {
    const changed = indexOf([
      paper('P1', 'Old'),
      paper('P9', 'Sepsis'),
      paper('P4', 'Septic tanks', 'sepsistic'),
    ]);
    changed.change(
      'PAPER',
      ['P1', 'P2', 'P3', 'P5', 'P9'],
      [
        paper('P5', 'Sepsis', '', [], 2021),
        paper('P3', 'Walnut trees', 'a note on fever and more words of it', ['Sepsis, J.']),
        paper('P2', 'Walnut trees', 'a note on sepsis and more words of it'),
        paper('P1', 'Sepsis'),
      ],
    );
    for (const words of [['sepsis'], ['sep*'], ['walnut', 'sepsis']]) {
      expect(ranked(changed, words)).toEqual(ranked(index, words));
    }
    expect(idsWithAll(changed, 'PAPER', [word('sepsis')]).toSorted()).toEqual([
      'P1',
      'P2',
      'P3',
      'P5',
    ]);
  });

  it('puts a name of the words before texts that mention them', () => {
    const mixed = indexOf([paper('P1', 'Trees', 'sepsis'), paper('P2', 'Birds', 'more')]);
    mixed.add('TOPIC', [
      searchedName({ id: 'T1', name: 'Sepsis', others: [], paperCount: 9 }),
      searchedName({ id: 'T2', name: 'Fever', others: [], paperCount: 9 }),
    ]);
    expect(idsOf(ranked(mixed, ['sepsis']).rows)).toBe('T1 P1');
  });
});

describe('the laws of relevance', () => {
  const WORD = fc.constantFrom('oak', 'elm', 'ash');
  const PAPERS = fc.array(fc.record({ title: WORD, words: fc.array(WORD, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  });

  it('the order is total, and pages in both directions are the list', () => {
    fc.assert(
      fc.property(PAPERS, WORD, fc.integer({ min: 1, max: 4 }), (papers, looked, size) => {
        const index = indexOf(
          papers.map(({ title, words }, at) => paper(`P${at}`, title, words.join(' '))),
        );
        const { rows, total } = ranked(index, [looked]);
        expect(rows).toHaveLength(total);
        for (const [at, row] of rows.entries()) {
          const next = rows[at + 1];
          if (next !== undefined) expect(comparePlaces(row, next)).toBeLessThan(0);
        }
        for (const isBackward of [false, true]) {
          const read: RankedNode[] = [];
          for (;;) {
            const from = read.at(-1) ?? null;
            const page = ranked(index, [looked], { size, isBackward, from }).rows;
            if (page.length === 0) break;
            read.push(...page);
          }
          expect(isBackward ? read.toReversed() : read).toEqual(rows);
        }
      }),
      { numRuns: Number(process.env['PAPERGRAPH_PROPERTY_RUNS'] ?? 50) },
    );
  });
});
