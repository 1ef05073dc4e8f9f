import { expect, it } from 'vitest';
import { distinct } from '../../src/identity/index.js';

it.each([
  [[], []],
  [
    ['b', 'a', 'b'],
    ['a', 'b'],
  ],
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
])('gives each of %j once, sorted', (texts, expected) => {
  expect(distinct(texts)).toEqual(expected);
});
