import { expect, it } from 'vitest';
import { withoutHeading } from '../../../src/ris/text/abstract-heading.js';

it.each([
  ['Abstract: We asked nurses.', 'We asked nurses.'],
  ['ABSTRACT We asked nurses.', 'We asked nurses.'],
  ['摘要：我们', '我们'],
  ['AbstractWe asked nurses.', 'We asked nurses.'],
  ['Zusammenfassung\nWir fragten.', 'Wir fragten.'],
  ['Abstract art of the 1920s', 'Abstract art of the 1920s'],
  ['Summary judgments are rare.', 'Summary judgments are rare.'],
  ['Abstract', 'Abstract'],
  ['', ''],
] as const)('%j without its heading is %j', (text, expected) => {
  expect(withoutHeading(text)).toEqual(expected);
});
