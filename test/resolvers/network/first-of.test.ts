import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstOf } from '../../../src/resolvers/network/first-of.js';

it('the first of an order are those that sorting all would give', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(12), (values, count) => {
      const compare = (a: number, b: number) => (values[b] ?? 0) - (values[a] ?? 0) || a - b;
      const sorted = [...values.keys()].sort(compare).slice(0, count);
      expect(firstOf(values.length, count, compare)).toEqual(sorted);
    }),
  );
});
