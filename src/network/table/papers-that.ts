import { NO_YEAR } from './incidence-rows.js';
import type { IncidenceColumns } from './incidence-table.js';

/** Whether a paper of a table counts, by its number. */
export type PaperTest = (paper: number) => boolean;

/** What a paper must be to count; null or undefined is no condition. */
export interface PaperConditions {
  /** Both years are included; a paper without a year is in no time. */
  readonly yearFrom?: number | undefined;
  readonly yearTo?: number | undefined;
  readonly maxMembersPerPaper?: number | null | undefined;
}

/** Tests papers one by one, so that a part of a table costs no look at all papers. */
export function papersThat(
  { paperYears, paperMemberCounts }: Pick<IncidenceColumns, 'paperYears' | 'paperMemberCounts'>,
  { yearFrom, yearTo, maxMembersPerPaper }: PaperConditions,
): PaperTest {
  const isTimed = yearFrom !== undefined || yearTo !== undefined;
  const [first, last] = [yearFrom ?? Number.NEGATIVE_INFINITY, yearTo ?? Number.POSITIVE_INFINITY];
  const most = maxMembersPerPaper ?? Number.POSITIVE_INFINITY;
  return (paper) => {
    if ((paperMemberCounts[paper] ?? 0) > most) return false;
    const year = paperYears[paper] ?? NO_YEAR;
    return !isTimed || (year !== NO_YEAR && year >= first && year <= last);
  };
}
