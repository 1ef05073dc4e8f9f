import { expect, it } from 'vitest';
import { trimSigns } from '../../../src/ris/text/trim-signs.js';

it.each([
  [',;a,b;,', ',;', 'a,b'],
  [',,,', ',', ''],
  ['a', ',', 'a'],
  ['', ',', ''],
] as const)('%j without %j at its ends is %j', (a0, a1, expected) => {
  expect(trimSigns(a0, a1)).toEqual(expected);
});
