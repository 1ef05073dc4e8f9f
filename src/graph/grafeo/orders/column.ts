import type { SortValue } from '../../statements/index.js';

/** The values of one property of many nodes, row by row, in little memory. */
export interface Column {
  readonly length: number;
  at(row: number): SortValue;
  /** How each row stands to a value: below 0 before it, above 0 after it. */
  comparer(value: SortValue): (row: number) => number;
}

/** Rows of a column, the last one excluded. */
export interface Part<Of> {
  readonly column: Of;
  readonly start: number;
  readonly end: number;
}

/** How columns of one kind are made. */
export interface ColumnKind<Of extends Column> {
  of(values: readonly SortValue[]): Of;
  /** The rows of these parts, one part after the other. */
  joined(parts: readonly Part<Of>[]): Of;
}

/** How many rows the parts have together. */
export function rowsOf(parts: readonly Part<unknown>[]): number {
  return parts.reduce((sum, { start, end }) => sum + end - start, 0);
}
