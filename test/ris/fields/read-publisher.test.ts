import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

describe('The publisher', () => {
  it.each([
    ['is PB', ['PB  - Imagined Press'], 'Imagined Press'],
    [
      'is the first PB, as PsycINFO writes the country into the second',
      ['PB  - Imagined Press', 'PB  - Germany'],
      'Imagined Press',
    ],
    [
      'has no address',
      ['PB  - Imagined Ltd (Long Lane 5, Oxford OX5 1GB, United Kingdom)'],
      'Imagined Ltd',
    ],
    ['has no address of mail', ['PB  - Imagined Ltd (E-mail: info@example.org)'], 'Imagined Ltd'],
    [
      'keeps its initials',
      ['PB  - Institute of Imagined Publishing (IIP)'],
      'Institute of Imagined Publishing (IIP)',
    ],
    ['has no markup', ['PB  - Imagined &amp; Sons'], 'Imagined & Sons'],
    ['is null where there is none', ['CY  - Nowhere', 'PB  - n/a'], null],
  ])('%s', (_what, lines, publisher) => {
    expect(referenceOf(...lines).publisher).toBe(publisher);
  });
});

describe('The edition', () => {
  it.each([
    ['is ET as written', ['ET  - 2nd ed.'], '2nd ed.'],
    ['is no day on which an article came out online', ['ET  - 2015/05/21'], null],
    ['is no day without signs either', ['ET  - 20220219'], null],
    ['is no month either', ['ET  - 2015-05'], null],
    ['may be a year', ['ET  - 2015'], '2015'],
    ['may be a number', ['ET  - 3'], '3'],
  ])('%s', (_what, lines, edition) => {
    expect(referenceOf(...lines).edition).toBe(edition);
  });
});

describe('The series', () => {
  it.each([
    ['is T3', ['TY  - CHAP', 'T2  - A Handbook', 'T3  - Invented Library'], 'Invented Library'],
    [
      'is T2 of a book without T3',
      ['TY  - BOOK', 'TI  - A book', 'T2  - Invented Library'],
      'Invented Library',
    ],
    ['is not T2 of an article', ['TY  - JOUR', 'T2  - Invented Journal'], null],
    ['is no copy of the title', ['TY  - BOOK', 'TI  - A book', 'T2  - A book'], null],
    ['is no note of a database', ['T3  - (var.pagings).'], null],
    ['is no list of comments', ['T3  - [Comment in: J Inv. 2014;4(1):266-7]'], null],
  ])('%s', (_what, lines, series) => {
    expect(referenceOf(...lines).series).toBe(series);
  });
});
