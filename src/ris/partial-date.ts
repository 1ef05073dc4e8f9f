/** A date as far as it is known; month and day count from 1, the year can be missing. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Databases write this year for papers that are not published yet. */
export const UNPUBLISHED_YEAR = 9999;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD = /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu;
/** `2021/12/01`, `2021//`, `2013/02/15/received`, `2024-02-01`. */
const NUMERIC = /^\D{0,3}(\d{4})(?:[/-](\d{0,2})(?:[/-](\d{0,2}))?(?!\d))?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** `01/12/2021`: which is the day is known only where one is over 12. */
const YEAR_LAST = /^(\d{1,2})[/.-](?:(\d{1,2})[/.-])?(\d{4})$/;
const YEAR_INSIDE = /(?<!\d)(1[4-9]\d\d|20\d\d|9999)(?!\d)/;
const DAY_INSIDE = /(?<![\d/])(\d{1,2})(?!\d)/;
/** A date stands at the start; what follows is a status or a note. */
const REACH = 100;

const inRange = (value: number, least: number, most: number): number | null =>
  Number.isInteger(value) && value >= least && value <= most ? value : null;

/** Reads the date forms of DA, PY and Y1; null where there is neither a year nor a month. */
export function parseDate(value: string): PartialDate | null {
  const text = value.slice(0, REACH).trim();
  const date = numericDate(text) ?? textualDate(text);
  if (date === null || (date.year === null && date.month === null)) return null;
  return date.month === null ? { ...date, day: null } : date;
}

function numericDate(text: string): PartialDate | null {
  const compact = COMPACT.exec(text);
  const match = compact ?? NUMERIC.exec(text);
  const [, year = '', month = '', day = ''] = match ?? [];
  if (match !== null && isYear(Number(year))) {
    const named = month === '' ? namedMonth(text.slice(match[0].length)) : null;
    if (named !== null) return textualDate(text);
    return dateOf(Number(year), Number(month), Number(day));
  }
  const [, one = '', two = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (last === '') return null;
  if (two === '') return dateOf(Number(last), Number(one), 0);
  const [dayFirst, monthFirst] = [Number(one) > 12, Number(two) > 12];
  if (dayFirst === monthFirst) return dateOf(Number(last), 0, 0);
  return dayFirst
    ? dateOf(Number(last), Number(two), Number(one))
    : dateOf(Number(last), Number(one), Number(two));
}

/** `JUL`, `MAR 15`, `18-21 March 2013`, `2015/october`, `Spring 2012`. */
function textualDate(text: string): PartialDate | null {
  const year = YEAR_INSIDE.exec(text)?.[1];
  const month = namedMonth(text);
  if (year === undefined && month === null) return null;
  const day = year === undefined ? text : text.replace(year, ' ');
  const dayNumber = Number(DAY_INSIDE.exec(day)?.[1] ?? 0);
  return dateOf(year === undefined ? null : Number(year), month ?? 0, dayNumber);
}

function namedMonth(text: string): number | null {
  const word = MONTH_WORD.exec(text)?.[1]?.toLowerCase();
  return word === undefined ? null : MONTHS.indexOf(word) + 1;
}

const isYear = (year: number): boolean =>
  (year >= 1400 && year <= 2100) || year === UNPUBLISHED_YEAR;

function dateOf(year: number | null, month: number, day: number): PartialDate {
  const knownMonth = inRange(month, 1, 12);
  const lastDay =
    knownMonth === null ? 0 : new Date(Date.UTC(year ?? 2000, knownMonth, 0)).getUTCDate();
  return { year, month: knownMonth, day: inRange(day, 1, lastDay) };
}

/** ISO 8601 as precise as the date: `2021`, `2021-12` or `2021-12-01`. */
export function isoDate(year: number, { month, day }: Pick<PartialDate, 'month' | 'day'>): string {
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
