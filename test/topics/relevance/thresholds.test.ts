import { expect, it } from 'vitest';
import { leastForMost, leastPapers } from '../../../src/topics/relevance/thresholds.js';

it.each([
  [1, 1],
  [100, 2],
  [1600, 10],
  [1000000, 10],
  [0, 1],
] as const)('of %j papers a term needs %j', (text, expected) => {
  expect(leastPapers(text)).toEqual(expected);
});

it.each([
  [[5, 4, 3, 2], 1, 2, 4],
  [[5, 4, 4, 2], 1, 2, 5],
  [[5, 4], 1, 9, 1],
] as const)('of %j from %j on at most %j terms reach %j', (a0, a1, a2, expected) => {
  expect(leastForMost(a0, a1, a2)).toEqual(expected);
});
