import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  command,
  type Engine,
  openGrafeo,
  type PaperFilter,
  paperOrders,
  paperShape,
  reversed,
  select,
  selectionOf,
  selectPapers,
} from '../../../src/graph/index.js';

/** More than a page of a rare kind is looked for among. */
const PAPERS = 12_000;

interface MadePaper {
  readonly id: string;
  readonly year: number | null;
  readonly type: string;
  readonly words: readonly string[];
}

/** Word `every7` is in each seventh paper, and so on; no two papers follow one another in the list. */
const MADE: readonly MadePaper[] = Array.from({ length: PAPERS }, (_, index) => ({
  id: `P${String((index * 7_919) % PAPERS).padStart(5, '0')}`,
  year: index % 11 === 0 ? null : 1990 + (index % 31),
  type: index % 3_000 === 1 ? 'CHAP' : 'JOUR',
  words: [2, 3, 5, 7, 300, 301, 4_000]
    .filter((every) => index % every === 0)
    .map((every) => `every${every}`),
}));

const makePapers = command(
  'makePapers',
  `UNWIND $rows AS row
   CREATE (:Paper {id: row[0], year: row[1], sortYear: row[2], type: row[3], searchText: row[4]})`,
  {
    rows: MADE.map(({ id, year, type, words }) => [
      id,
      year,
      year ?? 0,
      type,
      ['all', ...words, 'papers'].join(' '),
    ]),
  },
);

const shape = select(paperShape, selectionOf(new Set(['id'])));
const LIMIT = 21;

describe('A page of papers on the embedded engine', () => {
  const engine: Engine = openGrafeo(null);

  beforeAll(async () => {
    await engine.prepare();
    await engine.write((transaction) => transaction.run(makePapers));
  });
  afterAll(() => engine.close());

  it.each<[string, PaperFilter]>([
    ['of all', {}],
    ['of one rare type', { type: 'CHAP' }],
    ['of some years', { yearFrom: 2001, yearTo: 2003 }],
    ['up to a year, without those that have none', { yearTo: 1991 }],
    ['of some years and a rare type', { yearFrom: 1990, yearTo: 1995, type: 'CHAP' }],
    ['with one common word', { words: ['every2'] }],
    ['with two common words', { words: ['every3', 'every7'] }],
    [
      'with four common words, which few papers have together',
      { words: ['every2', 'every3', 'every5', 'every7'] },
    ],
    ['with a common and a rare word', { words: ['every2', 'every4000'] }],
    ['with two words that are rare together', { words: ['every300', 'every301'] }],
    ['with a part of a word', { words: ['every'] }],
    ['with a word that none has', { words: ['every2', 'none'] }],
    ['with words, of some years', { words: ['every300'], yearFrom: 1999 }],
  ])('%s is what all such papers in order have there', async (_, filter) => {
    const orders = [paperOrders.YEAR_DESC, paperOrders.YEAR_ASC].flatMap((one) => [
      one,
      reversed(one),
    ]);
    for (const order of orders) {
      const sign = order.keys[0].direction === 'ASC' ? 1 : -1;
      const idSign = order.ids === 'ASC' ? 1 : -1;
      const expected = MADE.filter((paper) => meets(paper, filter))
        .map(({ id, year }) => ({ id, value: year ?? 0 }))
        .sort((a, b) => sign * (a.value - b.value) || idSign * (a.id < b.id ? -1 : 1));
      const selected = selectPapers(filter, engine.dialect);
      expect(await engine.countNodes('Paper', selected)).toBe(expected.length);
      for (const start of [0, 1, Math.floor(expected.length / 2), expected.length]) {
        const last = start === 0 ? undefined : expected[start - 1];
        const after = last === undefined ? null : { values: [last.value], id: last.id };
        const rows = await engine.readPage({
          shape,
          nodes: selected,
          order,
          page: { limit: LIMIT, after },
        });
        expect(rows.map(({ node, sortValues: [value] }) => ({ id: node.id, value }))).toEqual(
          expected.slice(start, start + LIMIT),
        );
      }
    }
  });
});

function meets({ year, type, words }: MadePaper, filter: PaperFilter): boolean {
  const { yearFrom, yearTo, words: asked = [] } = filter;
  return (
    (filter.type ?? type) === type &&
    (yearFrom === undefined || (year !== null && year >= yearFrom)) &&
    (yearTo === undefined || (year !== null && year <= yearTo)) &&
    asked.every((word) => words.includes(word))
  );
}
