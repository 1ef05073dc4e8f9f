import { expect, it } from 'vitest';
import { namesNobody } from '../../../src/ris/names/no-author.js';

it.each([
  ['Anonymous', true],
  ['Anonymous, A.', true],
  ['indicated, No authorship', true],
  ['[No author name available]', true],
  ['佚名', true],
  ['N.N.', true],
  ['NA', true],
  ['---', true],
  ['null null', true],
  ['Unknown, John', false],
  ['Na Na', false],
  ['Na, Na', false],
  ['Nan Nan', false],
  ['Editor, Anna', false],
  ['Lake, Tom', false],
] as const)('%j names nobody: %j', (text, expected) => {
  expect(namesNobody(text)).toEqual(expected);
});
