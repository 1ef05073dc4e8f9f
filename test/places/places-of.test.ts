import { expect, it } from 'vitest';
import { institutionId } from '../../src/places/place-id.js';
import { placesOf } from '../../src/places/places-of.js';

it.each([
  [
    ['Univ Oslo, Oslo, Norway', 'University of Oslo, Oslo, Norway'],
    {
      institutions: ['Univ Oslo'],
      institutionIds: [institutionId('University of Oslo')],
      countries: ['NO'],
    },
  ],
  [[], { institutions: [], institutionIds: [], countries: [] }],
  [['Norway'], { institutions: [], institutionIds: [], countries: ['NO'] }],
] as const)('%j are in %j', (text, expected) => {
  expect(placesOf(text)).toEqual(expected);
});
