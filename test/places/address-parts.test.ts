import { expect, it } from 'vitest';
import { addressParts } from '../../src/places/address-parts.js';

it.each([
  ['1. University of Oslo, Oslo, Norway.', ['University of Oslo', 'Oslo', 'Norway']],
  ['¹ Dept X; City (North), Spain', ['Dept X', 'City', 'Spain']],
  ['(2) Univ Y、Tokyo，Japan', ['Univ Y', 'Tokyo', 'Japan']],
  ['University of X, 12 Main Street', ['University of X', '12 Main Street']],
  ['1 University of Oslo', ['University of Oslo']],
  [', ,', []],
] as const)('%j has the parts %j', (text, expected) => {
  expect(addressParts(text)).toEqual(expected);
});
