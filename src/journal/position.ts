/** A place in the journal: the last line that is in, and the byte just after that line. */
export interface Position {
  /** The number of the line, from 1; 0 in front of the first. */
  readonly sequence: number;
  /** Bytes from the start of the file to the end of that line, its newline included. */
  readonly offset: number;
}

/** The place in front of the first line. */
export const START: Position = Object.freeze({ sequence: 0, offset: 0 });

/**
 * True when a journal that ends at `end` lacks lines that `position` says were in it: it was
 * shortened, or belongs to another graph. Ask before the first append, because the numbers of
 * the missing lines are given to new ones.
 */
export function isBehind(end: Position, position: Position): boolean {
  return end.sequence < position.sequence;
}
