import { namedMonth } from './month-names.js';

/** A date as far as it is known; month and day count from 1, the year can be missing. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Databases write this year for papers that are not published yet. */
export const UNPUBLISHED_YEAR = 9999;

/** `2021/12/01`, `2021//`, `2013/02/15/received`, `2024-02-01`, `2021.12.01`. */
const NUMERIC = /^\D{0,3}(\d{4})(?:[/.-](\d{0,2})(?:[/.-](\d{0,2}))?(?!\d))?/;
/** `20211201`, `202112`, `Start date: 20211201`. */
const COMPACT = /^\D{0,30}(\d{4})(\d{2})(\d{2})?$/;
/** `01/12/2021`: which is the day is known only where one is over 12, or where dots stand between. */
const YEAR_LAST = /^(\d{1,2})([/.-])(?:(\d{1,2})[/.-])?(\d{4})$/;
/** `2021年12月1日`, `2021년 12월 1일`. */
const EAST_ASIAN = /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?)?/;
const YEAR_INSIDE = /(?<!\d)(1[4-9]\d\d|20\d\d|9999)(?!\d)/;
const DAY_INSIDE = /(?<![\d/])(\d{1,2})(?!\d)/;
/** A date stands at the start; what follows is a status or a note. */
const REACH = 100;

/**
 * Reads the date forms of DA, PY and Y1; null where there is neither a year nor a month. Of a range the
 * start counts: `JAN-FEB 2020` is January. A season says no month.
 */
export function parseDate(value: string): PartialDate | null {
  const year = plainYear(value);
  if (year !== null) return { year, month: null, day: null };
  const text = value.slice(0, REACH).trim();
  const date = numericDate(text) ?? textualDate(text);
  if (date === null || (date.year === null && date.month === null)) return null;
  return date.month === null ? { year: date.year, month: null, day: null } : date;
}

/** `2021` or `2021//`, the commonest forms. */
function plainYear(value: string): number | null {
  if (
    value.length > 4 &&
    value !== `${value.slice(0, 4)}//` &&
    value !== `${value.slice(0, 4)}///`
  ) {
    return null;
  }
  const year = value.length < 4 ? Number.NaN : Number(value.slice(0, 4));
  return year >= 1400 && year <= 2100 && Number.isInteger(year) ? year : null;
}

function numericDate(text: string): PartialDate | null {
  const compact = compactDate(text);
  if (compact !== null) return compact;
  const match = EAST_ASIAN.exec(text) ?? NUMERIC.exec(text);
  const [whole = '', year = '', month = '', day = ''] = match ?? [];
  if (match === null || !isYear(Number(year))) return yearLast(text);
  if (month === '' && namedMonth(text.slice(whole.length)) !== null) return textualDate(text);
  return dateOf(Number(year), Number(month), Number(day));
}

/** `202150` is no month and `19992000` no day: such numbers are years or nothing. */
function compactDate(text: string): PartialDate | null {
  const [, year = '', month = '', day = ''] = COMPACT.exec(text) ?? [];
  if (year === '' || !isYear(Number(year))) return null;
  const date = dateOf(Number(year), Number(month), Number(day));
  return date.month === null ? { year: date.year, month: null, day: null } : date;
}

function yearLast(text: string): PartialDate | null {
  const [, one = '', sign = '', two = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (last === '') return null;
  if (two === '') return dateOf(Number(last), Number(one), 0);
  const [dayFirst, monthFirst] = [Number(one) > 12 || sign === '.', Number(two) > 12];
  if (dayFirst === monthFirst) return dateOf(Number(last), 0, 0);
  return dayFirst
    ? dateOf(Number(last), Number(two), Number(one))
    : dateOf(Number(last), Number(one), Number(two));
}

/** `JUL`, `MAR 15`, `18-21 March 2013`, `2015/october`, `März 2012`, `Spring 2012`. */
function textualDate(text: string): PartialDate | null {
  const year = YEAR_INSIDE.exec(text)?.[1];
  const month = namedMonth(text);
  if (year === undefined && month === null) return null;
  const day = year === undefined ? text : text.replace(year, ' ');
  const dayNumber = Number(DAY_INSIDE.exec(day)?.[1] ?? 0);
  return dateOf(year === undefined ? null : Number(year), month ?? 0, dayNumber);
}

const isYear = (year: number): boolean =>
  (year >= 1400 && year <= 2100) || year === UNPUBLISHED_YEAR;

function dateOf(year: number | null, month: number, day: number): PartialDate {
  if (!Number.isInteger(month) || month < 1 || month > 12) return { year, month: null, day: null };
  const isDay = Number.isInteger(day) && day >= 1 && day <= daysOf(year ?? 2000, month);
  return { year, month, day: isDay ? day : null };
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** ISO 8601 as precise as the date: `2021`, `2021-12` or `2021-12-01`. */
export function isoDate(year: number, { month, day }: Pick<PartialDate, 'month' | 'day'>): string {
  const date = String(year).padStart(4, '0');
  if (month === null) return date;
  return day === null
    ? `${date}-${twoDigits(month)}`
    : `${date}-${twoDigits(month)}-${twoDigits(day)}`;
}
