import { expect, it } from 'vitest';
import { isRomanisedFamily } from '../../../src/ris/names/romanised-family.js';

it.each([
  ['Wang', '王伟', true],
  ['wong', '黃志強', true],
  ['Li', '王伟', false],
  ['Wei', '王伟', false],
] as const)('%j may be the family name of %j: %j', (a0, a1, expected) => {
  expect(isRomanisedFamily(a0, a1)).toEqual(expected);
});
