import type { FindingList, TagIndex } from '../reference/index.js';
import { asciiDigits, withDigits } from '../text/index.js';
import {
  type CalendarScript,
  calendarScript,
  likelyOtherYear,
  namedOtherYear,
} from './calendars.js';
import { isoDate, type PartialDate, parseDate, UNPUBLISHED_YEAR } from './partial-date.js';

/** When a paper was published. */
export interface Publication {
  readonly year: number | null;
  readonly publishedOn: string | null;
}

/** The tags of the date in their order; Y2 is the day of access or a copy, and is not used. */
const YEAR_TAGS = ['PY', 'Y1', 'DA'] as const;

/** The year from the first tag that has one; month and day from the most precise tag that agrees. */
export function readDates(index: TagIndex, findings: FindingList): Publication {
  const dates: PartialDate[] = [];
  for (const { value, field } of index.byTag(YEAR_TAGS)) {
    const date = dateOf(value, field, index, findings);
    if (date !== null) dates.push(date);
  }
  const year = publishedYear(dates);
  if (year === null) {
    reportMissing(index, dates, findings);
    return { year: null, publishedOn: null };
  }
  return { year, publishedOn: isoDate(year, mostPrecise(dates, year)) };
}

/** Works of these types can be older than printing. */
const OLD_TYPES: ReadonlySet<string> = new Set([
  'ANCIENT',
  'ART',
  'CLSWK',
  'MANSCPT',
  'MAP',
  'MUSIC',
]);
/** A year of the common era from here on is not also one of the Hijri calendars. */
const FIRST_PLAIN_YEAR = 1448;
const ASCII = /^[\0-\x7f]*$/;
/** A date stands at the start of its field. */
const REACH = 100;

/** A date in the common calendar, or in another that the text, the number or the record's script tells. */
function dateOf(
  value: string,
  field: number,
  index: TagIndex,
  findings: FindingList,
): PartialDate | null {
  const date = parseDate(value);
  const isPlain = date?.year != null && date.year >= FIRST_PLAIN_YEAR && ASCII.test(value);
  if (isPlain) return date;
  const text = withDigits(asciiDigits(value.slice(0, REACH)));
  const isOld = index.all('TY').some(({ value: type }) => OLD_TYPES.has(type));
  const other = namedOtherYear(text) ?? (isOld ? null : likelyOtherYear(text, scriptOf(index)));
  if (other === null) return text === value ? date : parseDate(text);
  if (!other.isNamed) {
    const message = `"${value.slice(0, 40)}" was read as a year of the ${other.calendar} calendar: ${other.year}.`;
    findings.add('OTHER_CALENDAR', field, message);
  }
  const read = other.hasCommonMonths ? parseDate(other.text) : null;
  return read?.year === other.year ? read : { year: other.year, month: null, day: null };
}

function scriptOf(index: TagIndex): CalendarScript {
  return calendarScript(index.byTag(['TI', 'T1', 'T2', 'JO', 'JF']).map(({ value }) => value));
}

function publishedYear(dates: readonly PartialDate[]): number | null {
  for (const { year } of dates) if (year !== null && year !== UNPUBLISHED_YEAR) return year;
  return null;
}

/** The first date with a day, else the first with a month, among those that agree with the year. */
function mostPrecise(dates: readonly PartialDate[], published: number): PartialDate {
  let best: PartialDate = { year: published, month: null, day: null };
  for (const date of dates) {
    if (date.year !== null && date.year !== published) continue;
    if (date.day !== null) return date;
    if (best.month === null && date.month !== null) best = date;
  }
  return best;
}

function reportMissing(
  index: TagIndex,
  dates: readonly PartialDate[],
  findings: FindingList,
): void {
  const [first] = index.byTag(YEAR_TAGS);
  if (first === undefined) return;
  if (dates.some(({ year }) => year === UNPUBLISHED_YEAR)) {
    const message = 'The year 9999 means "not published yet"; left out.';
    findings.add('UNPUBLISHED_YEAR', first.field, message);
  } else {
    const message = `No year can be read from "${first.value.slice(0, 60)}".`;
    findings.add('UNREADABLE_DATE', first.field, message);
  }
}
