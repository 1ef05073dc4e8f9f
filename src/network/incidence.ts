/** One authorship: who is an author of which paper. */
export interface Incidence {
  readonly author: string;
  readonly paper: string;
  readonly year: number | null;
  /** All authors of the paper, also those who are not among the rows. */
  readonly authorCount: number;
  /** Place among the paper's authors, the first is 1; left out or null where it is not known. */
  readonly position?: number | null;
}
