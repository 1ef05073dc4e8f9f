import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdDraw } from '../../src/resolvers/draw-ids.js';

function draw(ids: readonly string[], size: number, seed: number): readonly string[] {
  const made = new IdDraw(size, seed);
  for (const id of ids) made.add(id);
  return made.drawn();
}

const IDS = Array.from({ length: 5_000 }, (_, index) => `P${index}`);

describe('A draw of ids', () => {
  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.nat(20), fc.integer(), (ids, size, seed) => {
        expect(draw(ids.toReversed(), size, seed)).toEqual(draw(ids, size, seed));
        expect(draw(ids, size, seed)).toHaveLength(Math.min(size, ids.length));
      }),
    );
  });

  it('is another one by another seed', () => {
    expect(draw(IDS, 10, 1)).not.toEqual(draw(IDS, 10, 2));
  });

  it('changes by one where one id goes', () => {
    const before = draw(IDS, 100, 1);
    const after = draw(
      IDS.filter((id) => id !== before[7]),
      100,
      1,
    );
    expect(after.slice(0, 99)).toEqual(before.filter((_, at) => at !== 7));
  });

  it('takes ids from everywhere alike', () => {
    const first = IDS.slice(0, 2_500);
    const counts = Array.from({ length: 20 }, (_, seed) => {
      const ids = draw(IDS, 500, seed);
      return ids.filter((id) => first.includes(id)).length;
    });
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    // 250 are expected, with a standard error of 2.4 over the twenty draws.
    expect(Math.abs(mean - 250)).toBeLessThan(10);
  });
});
