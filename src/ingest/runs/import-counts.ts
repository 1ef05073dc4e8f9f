/**
 * What the records of a source did, or would do. `new + updated + unchanged` is `records` without those that
 * hold nothing but a type.
 */
export interface ImportCounts {
  /** Records that the source holds. */
  readonly records: number;
  /** Records that describe a paper which the graph did not have. */
  readonly new: number;
  /** Records that are new and describe a paper which the graph had. */
  readonly updated: number;
  /** Records that the graph had already. */
  readonly unchanged: number;
}
