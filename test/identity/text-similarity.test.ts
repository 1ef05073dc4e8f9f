import { expect, it } from 'vitest';
import { editDistance, editRatio } from '../../src/identity/text-similarity.js';

it.each([
  ['kitten', 'sitting', 9, 3],
  ['kitten', 'sitting', 2, 3],
  ['abc', 'abc', 0, 0],
  ['', 'abc', 5, 3],
  ['ab', 'ba', 5, 2],
] as const)('%j and %j within %j differ by %j', (a0, a1, a2, expected) => {
  expect(editDistance(a0, a1, a2)).toEqual(expected);
});

it.each([
  ['abcd', 'abcd', 0, 1],
  ['abcd', 'abce', 0, 0.75],
  ['abcd', 'wxyz', 0.9, 0],
  ['', '', 0, 1],
] as const)('%j and %j, no less than %j, are alike by %j', (a0, a1, a2, expected) => {
  expect(editRatio(a0, a1, a2)).toEqual(expected);
});
