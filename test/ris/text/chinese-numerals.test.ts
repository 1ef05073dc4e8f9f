import { expect, it } from 'vitest';
import { withDigits } from '../../../src/ris/text/chinese-numerals.js';

// cspell:disable
it.each([
  ['二〇二〇年', '2020年'],
  ['令和二年', '令和2年'],
  ['昭和六十三年', '昭和63年'],
  ['平成十年', '平成10年'],
  ['平成二十年', '平成20年'],
  ['2020年一月', '2020年一月'],
  ['', ''],
] as const)('%j in digits is %j', (text, expected) => {
  expect(withDigits(text)).toBe(expected);
});
// cspell:enable
