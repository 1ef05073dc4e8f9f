import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectTerms, TopicCollector, type TopicTable } from '../../src/topics/index.js';
import { relevanceOfTerms } from '../../src/topics/relevance/relevance.js';
import { leastPapers } from '../../src/topics/relevance/thresholds.js';

/** A paper names a term. */
interface TermOfPaper {
  readonly paper: string;
  readonly term: string;
}

/** The papers of these rows, in the order in which they come. */
function tableOf(rows: readonly TermOfPaper[]): TopicTable {
  const papers = new Map<string, string[]>();
  for (const { paper, term } of rows) papers.set(paper, [...(papers.get(paper) ?? []), term]);
  const collector = new TopicCollector();
  for (const terms of papers.values()) collector.add(null, terms);
  return collector.toTable();
}

/** Two fields of ten papers; "method" stands in both, "heart" and "vein" in one, "star" and "moon" in the other. */
const TWO_FIELDS: readonly TermOfPaper[] = Array.from({ length: 20 }, (_, place) => {
  const field = place % 2 === 0 ? ['heart', 'vein'] : ['star', 'moon'];
  return ['method', ...field].map((term) => ({ paper: `p${place}`, term }));
}).flat();

describe('the relevance of a term', () => {
  test('is lower for one that stands beside everything', () => {
    const [method, heart, vein] = relevanceOfTerms(5, [
      [0, 1, 2],
      [0, 1, 2],
      [0, 3, 4],
      [0, 3, 4],
    ]);
    expect(method).toBeLessThan(heart ?? 0);
    expect(heart).toBeCloseTo(vein ?? 0);
  });

  test('is the distance by hand of a two-step walk', () => {
    // Papers {0,1} and {0,2}: from 1 one step leads to 0, two lead to 1 and 2 alike; overall 1/2, 1/4, 1/4.
    const [, one] = relevanceOfTerms(3, [
      [0, 1],
      [0, 2],
    ]);
    expect(one).toBeCloseTo(Math.log(2), 12);
  });

  test('is nothing for a term that stands alone', () => {
    expect([...relevanceOfTerms(1, [[0]])]).toEqual([0]);
  });
});

describe('the terms that are kept', () => {
  test('are without the general one', () => {
    const kept = selectTerms(tableOf(TWO_FIELDS), { minPapers: 2 }).map(({ term }) => term);
    expect(kept).not.toContain('method');
    expect(kept).toHaveLength(3);
  });

  test('are all of one record alone', () => {
    const rows = ['digital health', 'hospital'].map((term) => ({ paper: 'one', term }));
    expect(selectTerms(tableOf(rows))).toHaveLength(2);
  });

  test('need more papers the more there are', () => {
    expect([1, 64, 100, 400, 1600, 1_000_000].map(leastPapers)).toEqual([1, 2, 2, 5, 10, 10]);
  });

  test('are no more than asked, whole steps of paper counts at a time', () => {
    const rows = Array.from({ length: 30 }, (_, place) => ({ paper: 'p', term: `t${place}` }));
    expect(selectTerms(tableOf(rows), { mostTerms: 10 })).toEqual([]);
    expect(
      selectTerms(tableOf([...rows, { paper: 'q', term: 't1' }]), { mostTerms: 10 }),
    ).toHaveLength(1);
  });

  test('do not depend on the order of the rows', () => {
    const shuffled = fc.shuffledSubarray([...TWO_FIELDS], { minLength: TWO_FIELDS.length });
    fc.assert(
      fc.property(shuffled, (rows) => {
        expect(selectTerms(tableOf(rows))).toEqual(selectTerms(tableOf(TWO_FIELDS)));
      }),
    );
  });
});

describe('a term that is a piece of longer ones', () => {
  const papers = Array.from({ length: 12 }, (_, place) => `p${String(place).padStart(2, '0')}`);

  test('is left out where it hardly ever stands alone', () => {
    const rows = papers.flatMap((paper, place) =>
      ['congestiveheart', 'congestiveheartfailure', place % 2 === 0 ? 'dog' : 'cat'].map(
        (term) => ({
          paper,
          term,
        }),
      ),
    );
    const kept = selectTerms(tableOf(rows), { minPapers: 1, share: 1 }).map(({ term }) => term);
    expect(kept).toContain('congestiveheartfailure');
    expect(kept).not.toContain('congestiveheart');
  });

  test('stays where it is a term of its own', () => {
    const rows = papers.flatMap((paper, place) =>
      ['heart', ...(place < 3 ? ['heartfailure'] : [])].map((term) => ({ paper, term })),
    );
    const kept = selectTerms(tableOf(rows), { minPapers: 1, share: 1 }).map(({ term }) => term);
    expect(kept).toEqual(expect.arrayContaining(['heart', 'heartfailure']));
  });
});
