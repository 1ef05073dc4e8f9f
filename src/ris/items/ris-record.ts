/** One tag with its value, as the file had it. Continuation lines stay in the value, joined by `\n`. */
export interface TagValue {
  /** Two characters, for example `TY` or `A1`. */
  readonly tag: string;
  /** The text behind the hyphen, without the blanks around it; empty where the file gave none. */
  readonly value: string;
}

/** A tag with the place of its first character: line and column count from 1. */
export interface RisField extends TagValue {
  readonly line: number;
  readonly column: number;
}

/** How the record stood in the file: one tag a line, or all tags on one line. */
export type RisForm = 'LINES' | 'FLATTENED';

/** One record with every tag in the order of the file, `TY` included and the closing `ER` left out. */
export interface RisRecord {
  /** Its number in the source, from 1. */
  readonly index: number;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly column: number;
  readonly form: RisForm;
  readonly fields: readonly RisField[];
}
