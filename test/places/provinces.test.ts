import { expect, it } from 'vitest';
import { countryOfProvince } from '../../src/places/provinces.js';

it.each([
  ['Ontario', 'CA'],
  ['ON', 'CA'],
  ['on', null],
  ['Québec', 'CA'],
  ['NSW 2006', 'AU'],
  ['Vic 3000', 'AU'],
  ['Victoria', null],
  ['Queensland', 'AU'],
  ['Oslo', null],
] as const)('%j is in %j', (text, expected) => {
  expect(countryOfProvince(text)).toEqual(expected);
});
