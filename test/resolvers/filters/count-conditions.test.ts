import { expect, it } from 'vitest';
import { countConditions } from '../../../src/resolvers/filters/index.js';

it.each<readonly [object, number]>([
  [{}, 0],
  [{ type: null, year: undefined }, 0],
  [{ year: { from: 2001, to: 2009 }, type: 'JOUR' }, 2],
  [{ authors: { any: ['A1', 'A2', 'A3'] } }, 1],
  [{ authors: { all: ['A1', 'A2', 'A3'] } }, 3],
  [{ isPossibleDuplicate: false }, 1],
  [{ and: [{ type: 'JOUR' }, { or: [{ text: 'ice' }] }], not: { has: ['DOI'] } }, 3],
  [{ kind: 'PERSON', papers: { type: 'JOUR', not: { text: 'ice' } } }, 3],
])('%j has %i conditions', (filter, expected) => {
  expect(countConditions(filter)).toBe(expected);
});
