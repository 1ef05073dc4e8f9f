import { expect, it } from 'vitest';
import { asciiDigits } from '../../../src/ris/text/ascii-digits.js';

it.each([
  ['٢٠٢٠', '2020'],
  ['２０２０', '2020'],
  ['२०२०', '2020'],
  ['۲۰۲۰', '2020'],
  ['2020', '2020'],
  ['x² ½', 'x² ½'],
] as const)('%j has the digits %j', (text, expected) => {
  expect(asciiDigits(text)).toEqual(expected);
});
