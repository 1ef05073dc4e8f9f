import { ALL_PLACES, MARK, NAMES } from './marks.js';
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
  /** The rows that hold all of them, or any. */
  readonly rows: readonly number[];
  /** For each word, the marks that each row has of it. */
  readonly marks: readonly Uint8Array[];
  /** For each word, how many nodes hold it. */
  readonly counts: readonly number[];
}

/** Whether a row needs all of the words, all in title or abstract as a filter of papers has it, or one or more. */
export type Need = 'ALL' | 'ALL_IN_TEXT' | 'ANY';

/**
 * Looks for words in a segment.
 *
 * @param places bits of the marks that count.
 */
export function hitsIn(
  segment: Segment,
  wanted: readonly Wanted[],
  places: number,
  need: Need = 'ALL',
): Hits {
  const found = wanted.map((each) => rowsWith(segment, each, places));
  return {
    rows: need === 'ANY' ? rowsOfAny(found) : rowsOfAll(found, IN_PLACES[need]),
    marks: found.map(({ marks }) => marks),
    counts: found.map((each) => each.rows.length),
  };
}

type FoundRows = ReturnType<typeof rowsWith>;

/** In one of which places a row must have each word. */
const IN_PLACES = { ALL: ALL_PLACES, ALL_IN_TEXT: MARK.TEXT } as const;

function rowsOfAll(found: readonly FoundRows[], places: number): readonly number[] {
  const [rarest] = found.toSorted((one, other) => one.rows.length - other.rows.length);
  return (rarest?.rows ?? []).filter((row) =>
    found.every(({ marks }) => ((marks[row] ?? 0) & places) !== 0),
  );
}

function rowsOfAny(found: readonly FoundRows[]): readonly number[] {
  return [...new Set(found.flatMap(({ rows }) => rows))];
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
