import { expect, it } from 'vitest';
import { subscript, superscript } from '../../../src/ris/text/small-signs.js';

it.each([
  ['2', '₂'],
  ['(n)', '(n)'],
  ['10', '₁₀'],
] as const)('%j below is %j', (text, expected) => {
  expect(subscript(text)).toEqual(expected);
});

it.each([
  ['-3', '⁻³'],
  ['th', 'th'],
  ['2+', '²⁺'],
] as const)('%j above is %j', (text, expected) => {
  expect(superscript(text)).toEqual(expected);
});
