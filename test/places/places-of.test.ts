import { expect, it } from 'vitest';
import { placesOf } from '../../src/places/places-of.js';

it.each([
  [
    ['Univ Oslo, Oslo, Norway', 'University of Oslo, Oslo, Norway'],
    { institutions: ['Univ Oslo'], countries: ['NO'] },
  ],
  [[], { institutions: [], countries: [] }],
  [['Norway'], { institutions: [], countries: ['NO'] }],
] as const)('%j are in %j', (text, expected) => {
  expect(placesOf(text)).toEqual(expected);
});
