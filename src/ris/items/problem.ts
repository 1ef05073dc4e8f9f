/** ERROR: something could not be read. WARNING: read, but likely not as meant. NOTE: odd, and read as meant. */
export type Severity = 'ERROR' | 'WARNING' | 'NOTE';

/** Something odd in a source, as a value: reading goes on behind it. */
export interface Problem {
  /** SCREAMING_SNAKE, one of the codes in problem-codes.ts. */
  readonly code: string;
  readonly severity: Severity;
  /** A sentence that says what was found and what was done with it. */
  readonly message: string;
  /** The name of the file, or `-` for standard input. */
  readonly source: string;
  /** The number of the record in the source, or null outside of records. */
  readonly record: number | null;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}
