import { type IncidenceColumns, NO_YEAR } from '../table/index.js';
import type { BuildOptions } from './options.js';

/** Marks the papers that count with 1: few enough authors, and within the years. */
export function selectPapers(
  { paperAuthorCounts, paperYears }: Pick<IncidenceColumns, 'paperAuthorCounts' | 'paperYears'>,
  {
    maxAuthorsPerPaper = Number.POSITIVE_INFINITY,
    years,
  }: Pick<BuildOptions, 'maxAuthorsPerPaper' | 'years'>,
): Uint8Array {
  const isKept = new Uint8Array(paperYears.length);
  for (let paper = 0; paper < isKept.length; paper += 1) {
    const year = paperYears[paper] ?? NO_YEAR;
    const isInTime =
      years === undefined || (year !== NO_YEAR && year >= years.from && year <= years.to);
    isKept[paper] = isInTime && (paperAuthorCounts[paper] ?? 0) <= maxAuthorsPerPaper ? 1 : 0;
  }
  return isKept;
}

/** How many of the selected papers each author has. */
export function countPapers(
  { authorOffsets, authorPapers }: IncidenceColumns,
  isPaperKept: Uint8Array,
): Uint32Array {
  const counts = new Uint32Array(authorOffsets.length - 1);
  for (let author = 0; author < counts.length; author += 1) {
    let count = 0;
    const end = authorOffsets[author + 1] ?? 0;
    for (let slot = authorOffsets[author] ?? 0; slot < end; slot += 1) {
      count += isPaperKept[authorPapers[slot] ?? 0] ?? 0;
    }
    counts[author] = count;
  }
  return counts;
}
