import type { FindingList } from './finding-list.js';
import { isoDate, type PartialDate, parseDate, UNPUBLISHED_YEAR } from './partial-date.js';
import type { IndexedValue, TagIndex } from './tag-index.js';

/** When a paper was published. */
export interface Publication {
  readonly year: number | null;
  readonly publishedOn: string | null;
}

/** The tags of the date in their order; Y2 is the day of access or a copy, and is not used. */
const YEAR_TAGS = ['PY', 'Y1', 'DA'] as const;

interface DatedField extends IndexedValue {
  readonly date: PartialDate | null;
}

/** The year from the first tag that has one; month and day from the most precise tag that agrees. */
export function readDates(index: TagIndex, findings: FindingList): Publication {
  const fields: readonly DatedField[] = index
    .byTag(YEAR_TAGS)
    .map((field) => ({ ...field, date: parseDate(field.value) }));
  const year = fields.find(({ date }) => isPublished(date))?.date?.year ?? null;
  if (year === null) {
    reportMissing(fields, findings);
    return { year: null, publishedOn: null };
  }
  const agreeing = fields.flatMap(({ date }) =>
    date !== null && (date.year === year || date.year === null) ? [date] : [],
  );
  return { year, publishedOn: isoDate(year, mostPrecise(agreeing)) };
}

function isPublished(date: PartialDate | null): boolean {
  return date !== null && date.year !== null && date.year !== UNPUBLISHED_YEAR;
}

function mostPrecise(dates: readonly PartialDate[]): Pick<PartialDate, 'month' | 'day'> {
  const withDay = dates.find(({ day }) => day !== null);
  return withDay ?? dates.find(({ month }) => month !== null) ?? { month: null, day: null };
}

function reportMissing(fields: readonly DatedField[], findings: FindingList): void {
  const unpublished = fields.find(({ date }) => date?.year === UNPUBLISHED_YEAR);
  const [first] = fields;
  if (unpublished !== undefined) {
    findings.add(
      'UNPUBLISHED_YEAR',
      unpublished.field,
      'The year 9999 means "not published yet"; left out.',
    );
  } else if (first !== undefined) {
    findings.add(
      'UNREADABLE_DATE',
      first.field,
      `No year can be read from "${first.value.slice(0, 60)}".`,
    );
  }
}
