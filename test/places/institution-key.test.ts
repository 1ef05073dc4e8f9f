import { expect, it } from 'vitest';
import { institutionKey } from '../../src/places/institution-key.js';

it.each([
  ['Univ Oxford', 'university oxford'],
  ['University of Oxford', 'university oxford'],
  ['The University of Oxford', 'university oxford'],
  ['Univ N Carolina', 'university north carolina'],
  ['Washington University', 'washington university'],
  ['University of Washington', 'university washington'],
  ['The', 'the'],
] as const)('%j is known by %j', (text, expected) => {
  expect(institutionKey(text)).toEqual(expected);
});
