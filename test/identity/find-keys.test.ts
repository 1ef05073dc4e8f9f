import { expect, it } from 'vitest';
import { authorKeyOf, doiKeyOf } from '../../src/identity/find-keys.js';

it.each([
  ['Krasuska, Marta', 'krasuska|marta'],
  ['Marta Krasuska', 'krasuska|marta'],
  ['—', null],
] as const)('%j is the author %j', (text, expected) => {
  expect(authorKeyOf(text)).toEqual(expected);
});

it.each([
  ['https://doi.org/10.1000/ABC', '10.1000/abc'],
  ['doi:10.1000/abc', '10.1000/abc'],
  ['no doi', null],
] as const)('%j is the DOI %j', (text, expected) => {
  expect(doiKeyOf(text)).toEqual(expected);
});
