import { expect, it } from 'vitest';
import { noticeTitle } from '../../../src/identity/papers/notice-title.js';

it.each([
  [
    'Erratum: Alarms in wards (Blood (2009) 12 (3-4))',
    { title: 'Alarms in wards', isAboutPaper: true },
  ],
  ['Alarms in wards (vol 12, pg 3, 2009)', { title: 'Alarms in wards', isAboutPaper: true }],
  ['Correction to “Alarms in wards”', { title: 'Alarms in wards', isAboutPaper: false }],
  ['Alarms (in wards)', { title: 'Alarms (in wards)', isAboutPaper: false }],
  ['Erratum', { title: 'Erratum', isAboutPaper: false }],
] as const)('%j is about %j', (text, expected) => {
  expect(noticeTitle(text)).toEqual(expected);
});
