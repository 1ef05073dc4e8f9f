/** What the manual says of a code, and how a request that fails with it is answered. */
export interface ErrorMeaning {
  /** When it comes, as one sentence. */
  readonly when: string;
  /** What the one who sees it does about it, as one sentence. */
  readonly advice: string;
  /**
   * The HTTP status of a request that fails as a whole, of an export and of a stored query as CSV; null
   * where no client sees the code.
   */
  readonly status: number | null;
}

/** A group of codes, by their names. */
export type ErrorMeanings = Readonly<Record<string, ErrorMeaning>>;
