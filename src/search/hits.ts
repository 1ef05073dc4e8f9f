import { NAMES } from './marks.js';
import type { Segment } from './segment.js';

/** A word that is looked for. */
export interface Wanted {
  readonly word: string;
  /** True where any word will do that begins so. */
  readonly isBeginning: boolean;
}

/** Beside the marks of a place: the word itself is there, not only one that begins so. */
export const WHOLE_WORD = 64;

/** What a segment holds of some words. */
export interface Hits {
  /** The rows that hold all of them. */
  readonly rows: readonly number[];
  /** For each word, the marks that each row has of it. */
  readonly marks: readonly Uint8Array[];
  /** For each word, how many nodes hold it. */
  readonly counts: readonly number[];
}

/**
 * Looks for words in a segment.
 *
 * @param places bits of the marks that count.
 */
export function hitsIn(segment: Segment, wanted: readonly Wanted[], places: number): Hits {
  const found = wanted.map((each) => rowsWith(segment, each, places));
  const [rarest] = found.toSorted((one, other) => one.rows.length - other.rows.length);
  const marks = found.map((each) => each.marks);
  const rows = (rarest?.rows ?? []).filter((row) => marks.every((of) => of[row] !== 0));
  return { rows, marks, counts: found.map((each) => each.rows.length) };
}

function rowsWith(segment: Segment, { word, isBeginning }: Wanted, places: number) {
  const marks = new Uint8Array(segment.rows);
  const rows: number[] = [];
  segment.eachWith(word, isBeginning, (places & ~NAMES) === 0, (row, at, isWhole) => {
    const counted = at & places;
    if (counted === 0) return;
    const before = marks[row] ?? 0;
    if (before === 0) rows.push(row);
    marks[row] = before | counted | (isWhole ? WHOLE_WORD : 0);
  });
  return { marks, rows };
}
