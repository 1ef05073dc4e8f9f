import { describe, expect, it } from 'vitest';
import { codesOf, referenceOf } from '../interpret.js';

const read = (text: string) => {
  const lines = text.split('\n');
  const { year, publishedOn: on } = referenceOf(...lines);
  return { year, on, codes: codesOf(...lines).filter((code) => /CALENDAR|DATE/.test(code)) };
};

describe('a year', () => {
  it.each([
    ['２０２０', 2020, '2020'],
    ['٢٠٢٠', 2020, '2020'],
    ['۲۰۲۰', 2020, '2020'],
    ['२०२०', 2020, '2020'],
    ['๒๐๒๐', 2020, '2020'],
    ['٢٠٢٠/٠٣/١٥', 2020, '2020-03-15'],
    ['令和2年', 2020, '2020'],
    ['令和2年3月15日', 2020, '2020-03-15'],
    ['令和元年', 2019, '2019'],
    ['平成３０年', 2018, '2018'],
    ['昭和50年', 1975, '1975'],
    ['Heisei 30', 2018, '2018'],
    ['民國109年5月', 2020, '2020-05'],
    ['พ.ศ. 2563', 2020, '2020'],
    ['พ.ศ. ๒๕๖๓', 2020, '2020'],
    ['2563 B.E.', 2020, '2020'],
    ['1399 ش', 2020, '2020'],
    ['۱۳۹۹ هـ.ش', 2020, '2020'],
    ['1441 AH', 2019, '2019'],
    ['١٤٤١ هـ', 2019, '2019'],
  ])('in other digits or a named calendar: %s', (value, year, on) => {
    expect(read(`PY  - ${value}`)).toEqual({ year, on, codes: [] });
  });

  it.each([
    ['PY  - 1399', 2020],
    ['PY  - 1399/11/20', 2021],
    ['PY  - 2563', 2020],
    ['PY  - 5780', 2020],
    ['TI  - بررسی شبکه‌ها در ایران\nPY  - 1401', 2022],
    ['TI  - دراسة الشبكات\nPY  - 1441', 2019],
    ['TI  - دراسة الشبكات\nPY  - 1398', 1977],
  ])('that its number or script alone tells is a warning: %s', (lines, year) => {
    expect(read(lines)).toEqual({ year, on: String(year), codes: ['OTHER_CALENDAR'] });
  });

  it.each([
    ['TY  - JOUR\nTI  - On printing\nPY  - 1401', 1401],
    ['TY  - MANSCPT\nTI  - A charter\nPY  - 1399', null],
    ['TY  - JOUR\nPY  - 2013 APR', 2013],
    ['TY  - JOUR\nPY  - 2150', null],
    ['TY  - JOUR\nPY  - 1250', null],
  ])('of the common calendar, or none, stays so: %s', (lines, year) => {
    expect(read(lines).year).toBe(year);
    expect(read(lines).codes).not.toContain('OTHER_CALENDAR');
  });
});
