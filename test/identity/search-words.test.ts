import { expect, it } from 'vitest';
import { searchWords } from '../../src/identity/search-words.js';

it.each([
  ["Alzheimer's Café", ['alzheimer', 's', 'cafe']],
  ['cafe Café', ['cafe']],
  ['王伟', ['王', '伟']],
  ['', []],
] as const)('%j is found by %j', (text, expected) => {
  expect(searchWords(text)).toEqual(expected);
});
