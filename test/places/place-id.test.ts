import { expect, it } from 'vitest';
import { institutionId } from '../../src/places/place-id.js';

it.each([
  ['Univ Oxford', 'University of Oxford', true],
  ['University of Washington', 'Washington University', false],
] as const)('%j and %j have one id: %j', (a0, a1, expected) => {
  expect(institutionId(a0) === institutionId(a1)).toEqual(expected);
});
