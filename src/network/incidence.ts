/**
 * A member of a paper: one of its authors, institutions, countries, keywords or terms. Two members of
 * one paper are linked.
 */
export interface Incidence {
  readonly member: string;
  readonly paper: string;
  readonly year: number | null;
  /** All members of the paper, including those that are not among the rows. */
  readonly memberCount: number;
  /**
   * Place among the paper's members, the first is 1; null or left out where it is not known, and for
   * members that have no order.
   */
  readonly position?: number | null;
}
