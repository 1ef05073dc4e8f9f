import { describe, expect, it } from 'vitest';
import { rowsAfter } from '../../src/resolvers/rows-after.js';

const context = { limits: { maxFirst: 3 } } as Parameters<typeof rowsAfter>[2];
const ROWS = ['a', 'b', 'c', 'd', 'e'];
const page = (first: number, after?: string | null) =>
  rowsAfter(ROWS, { first, after }, context, (row) => row);

describe('the rows of a list without cursors', () => {
  it.each([
    [2, undefined, ['a', 'b']],
    [2, null, ['a', 'b']],
    [2, 'b', ['c', 'd']],
    [3, 'd', ['e']],
    [3, 'e', []],
    [0, 'a', []],
  ])('%d after %s', (first, after, rows) => {
    expect(page(first, after)).toEqual(rows);
  });

  it('can go on by their place', () => {
    const byPlace = (after: number) =>
      rowsAfter(['x', 'x', 'x'], { first: 3, after }, context, (_row, place) => place);
    expect([1, 2, 3].map((after) => byPlace(after).length)).toEqual([2, 1, 0]);
  });

  it.each(['', 'z', 'A'])('are refused after a row that is not there: "%s"', (after) => {
    expect(() => page(2, after)).toThrow(/"after" is ".?", which no row of this list has now/);
  });

  it('are refused beyond the limit of the server, with how to go on', () => {
    expect(() => page(4)).toThrow(/at most 3 rows\. Ask for 3, then .* as "after"/);
  });
});
