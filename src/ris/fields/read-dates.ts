import type { FindingList, TagIndex } from '../reference/index.js';
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
  for (const { value } of index.byTag(YEAR_TAGS)) {
    const date = parseDate(value);
    if (date !== null) dates.push(date);
  }
  const year = publishedYear(dates);
  if (year === null) {
    reportMissing(index, dates, findings);
    return { year: null, publishedOn: null };
  }
  return { year, publishedOn: isoDate(year, mostPrecise(dates, year)) };
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
