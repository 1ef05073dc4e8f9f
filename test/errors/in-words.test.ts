import { expect, it } from 'vitest';
import { countOf, thereAre } from '../../src/errors/index.js';

it.each([
  [0, '0 records'],
  [1, '1 record'],
  [2_000, '2,000 records'],
])('a count of %d has its noun in the right number', (count, words) => {
  expect(countOf(count, 'record')).toBe(words);
});

it.each([
  [[], 'there are none'],
  [['explain'], 'there is only explain'],
  [['first', 'after'], 'there are first, after'],
])('what there is is told in the right number: %j', (names, words) => {
  expect(thereAre(names)).toBe(words);
});
