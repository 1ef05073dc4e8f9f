import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TopicCollector, topicSimilarity, topicTrends } from '../../src/topics/index.js';
import { trendOf } from '../../src/topics/trends/trend.js';

describe('a trend', () => {
  test('of a straight line is its slope, and sure', () => {
    const { slope, significance } = trendOf(
      [2, 4, 6, 8, 10, 12].map((value, year) => [year, value]),
    );
    expect(slope).toBe(2);
    // S = 15, variance 6 * 5 * 17 / 18: by hand 14 / 5.3229.
    expect(significance).toBeCloseTo(2.6301, 3);
  });

  test('is not turned by one wild year', () => {
    expect(trendOf([1, 2, 3, 99, 5, 6, 7].map((value, year) => [year, value])).slope).toBe(1);
  });

  test('of nothing, of one year and of equal years is none', () => {
    expect(trendOf([])).toEqual({ slope: 0, significance: 0 });
    expect(trendOf([[2000, 1]])).toEqual({ slope: 0, significance: 0 });
    expect(trendOf([1, 1, 1, 1].map((value, year) => [year, value])).significance).toBe(0);
  });

  test('turned upside down falls as it rose', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 12 }), (values) => {
        const up = trendOf(values.map((value, year) => [year, value]));
        const down = trendOf(values.map((value, year) => [year, -value]));
        expect(down.slope).toBeCloseTo(-up.slope, 12);
        expect(down.significance).toBeCloseTo(-up.significance, 12);
      }),
    );
  });
});

describe('topics that rise or fall', () => {
  /** Four papers a year; "new" stands on one more each year, "old" on one fewer, "same" on all. */
  const collector = new TopicCollector();
  for (const [step, year] of [2000, 2001, 2002, 2003, 2004].entries()) {
    for (const place of [0, 1, 2, 3]) {
      collector.add(year, ['same', place < step ? 'new' : 'old']);
    }
  }
  // One of no year says nothing.
  collector.add(null, ['new']);
  const papers = collector.toTable();

  test('are told with slope and papers', () => {
    expect(topicTrends(papers, { minPapers: 2, direction: 'RISING' })).toEqual([
      { topic: 'new', paperCount: 10, slope: 0.25, significance: 2.205 },
    ]);
    expect(topicTrends(papers, { minPapers: 2, direction: 'FALLING' })).toMatchObject([
      { topic: 'old', slope: -0.25 },
    ]);
  });

  test('need papers', () => {
    expect(topicTrends(papers, { minPapers: 11, direction: 'RISING' })).toEqual([]);
  });
});

describe('how near two people are by topics', () => {
  test('grows with shared topics, and a rare one says more', () => {
    const rare = { own: 1, theirs: 3, topicPapers: 4 };
    const common = { own: 1, theirs: 3, topicPapers: 400 };
    expect(topicSimilarity([rare])).toBeGreaterThan(topicSimilarity([common]));
    expect(topicSimilarity([rare, common])).toBeCloseTo(
      topicSimilarity([rare]) + topicSimilarity([common]),
      5,
    );
  });
});
