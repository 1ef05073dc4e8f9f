import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorCredit } from '../../src/network/author-credit.js';
import { type Counting, linkWeight } from '../../src/network/link-weight.js';

const ALL: readonly Counting[] = ['FULL', 'FRACTIONAL', 'HARMONIC', 'FIRST_LAST'];
const authorCounts = fc.integer({ min: 2, max: 60 });
const rules = fc.constantFrom('HARMONIC' as const, 'FIRST_LAST' as const);

describe('the credit of an author', () => {
  it('is (1/i) over the sum of 1/k by harmonic counting (Hagen 2010, three authors: 6, 3 and 2 of 11)', () => {
    const credits = [1, 2, 3].map((place) => authorCredit('HARMONIC', 3, place));
    expect(credits).toEqual([6 / 11, 3 / 11, 2 / 11].map((credit) => expect.closeTo(credit, 12)));
  });

  it('is 1, 1/2 and 1/n before division by first-last emphasis (Tscharntke and others 2007, five authors)', () => {
    // Their table: an impact of 14.7 gives 14.7, 2.9, 2.9, 2.9 and 7.3.
    const credits = [1, 2, 3, 4, 5].map((place) => authorCredit('FIRST_LAST', 5, place));
    const impact = 14.7 / (credits[0] ?? 1);
    expect(credits.map((credit) => credit * impact)).toEqual(
      [14.7, 2.94, 2.94, 2.94, 7.35].map((value) => expect.closeTo(value, 9)),
    );
  });

  it('is the equal share where the place is unknown or impossible', () => {
    for (const place of [0, 5, -1, Number.NaN]) {
      expect(authorCredit('HARMONIC', 4, place)).toBe(0.25);
    }
  });

  it('sums to 1 over the authors of a paper', () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1, max: 60 }), (rule, count) => {
        expect(
          places(count).reduce((sum, place) => sum + authorCredit(rule, count, place), 0),
        ).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('the weight of a link', () => {
  it('is the same from both ends, and never more than 1', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL),
        authorCounts,
        fc.nat(59),
        fc.nat(59),
        (counting, count, a, b) => {
          const [one, other] = [(a % count) + 1, (b % count) + 1];
          if (one === other) return;
          const weight = linkWeight(counting, count, [one, other]);
          expect(linkWeight(counting, count, [other, one])).toBe(weight);
          expect(weight).toBeGreaterThan(0);
          expect(weight).toBeLessThanOrEqual(1 + 1e-12);
        },
      ),
    );
  });

  it('sums to n/2 over all links of a paper, however places count', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Counting>('FRACTIONAL', 'HARMONIC', 'FIRST_LAST'),
        authorCounts,
        (counting, count) => {
          let sum = 0;
          for (const one of places(count)) {
            for (const other of places(one - 1)) sum += linkWeight(counting, count, [one, other]);
          }
          expect(sum).toBeCloseTo(count / 2, 9);
        },
      ),
    );
  });

  it('is that of fractional counting where no place is known', () => {
    fc.assert(
      fc.property(rules, authorCounts, (rule, count) => {
        expect(linkWeight(rule, count)).toBeCloseTo(linkWeight('FRACTIONAL', count), 12);
      }),
    );
  });

  it('is 1 for two authors alone and 0 for one, in every way of counting', () => {
    for (const counting of ALL) {
      expect(linkWeight(counting, 2, [1, 2])).toBe(1);
      expect(linkWeight(counting, 1)).toBe(0);
    }
  });

  it('binds first and last author most by first-last emphasis', () => {
    const weights = [2, 3, 4, 5].map((place) => linkWeight('FIRST_LAST', 5, [1, place]));
    expect(Math.max(...weights)).toBe(weights[3]);
    expect(linkWeight('FIRST_LAST', 5, [2, 3])).toBeLessThan(linkWeight('FRACTIONAL', 5));
  });
});

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
