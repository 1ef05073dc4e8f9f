/** Stands for a year that is not known in a column of years. */
export const NO_YEAR = -32_768;

/**
 * Incidences as columns, in the order in which they came: small enough to send to a worker, as
 * only the ids are text.
 */
export interface IncidenceRows {
  /** Id by number of member. */
  readonly members: readonly string[];
  /** Id by number of paper. */
  readonly papers: readonly string[];
  /** {@link NO_YEAR} where it is not known. */
  readonly paperYears: Int32Array;
  /** All members of the paper, also those who are not among the rows. */
  readonly paperMemberCounts: Uint32Array;
  /** A row is one incidence: number of member, number of paper, place from 1 (0 when unknown). */
  readonly rowMembers: Uint32Array;
  readonly rowPapers: Uint32Array;
  readonly rowPlaces: Uint32Array;
}
