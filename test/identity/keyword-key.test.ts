import { expect, it } from 'vitest';
import { keywordKey } from '../../src/identity/keyword-key.js';

it.each([
  ['Café', 'cafe'],
  ['CAFE', 'cafe'],
  ['—', null],
] as const)('%j is the keyword %j', (text, expected) => {
  expect(keywordKey(text)).toEqual(expected);
});
