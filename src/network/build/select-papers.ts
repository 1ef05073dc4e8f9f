import { type IncidenceColumns, NO_YEAR } from '../table/index.js';
import type { BuildOptions } from './build-options.js';

/** Marks the papers that count with 1: few enough members, and within the years. */
export function selectPapers(
  { paperMemberCounts, paperYears }: Pick<IncidenceColumns, 'paperMemberCounts' | 'paperYears'>,
  {
    maxMembersPerPaper = Number.POSITIVE_INFINITY,
    years,
  }: Pick<BuildOptions, 'maxMembersPerPaper' | 'years'>,
): Uint8Array {
  const isKept = new Uint8Array(paperYears.length);
  for (let paper = 0; paper < isKept.length; paper += 1) {
    const year = paperYears[paper] ?? NO_YEAR;
    const isInTime =
      years === undefined || (year !== NO_YEAR && year >= years.from && year <= years.to);
    isKept[paper] = isInTime && (paperMemberCounts[paper] ?? 0) <= maxMembersPerPaper ? 1 : 0;
  }
  return isKept;
}

/** How many of the selected papers each member has. */
export function countPapers(
  { memberOffsets, memberPapers }: IncidenceColumns,
  isPaperKept: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(memberOffsets.length - 1);
  for (let member = 0; member < counts.length; member += 1) {
    let count = 0;
    const end = memberOffsets[member + 1] ?? 0;
    for (let slot = memberOffsets[member] ?? 0; slot < end; slot += 1) {
      count += isPaperKept[memberPapers[slot] ?? 0] ?? 0;
    }
    counts[member] = count;
  }
  return counts;
}
