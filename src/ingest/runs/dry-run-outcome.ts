/** A record of a source that would be one with papers of the graph. */
export interface DryRunMerge {
  readonly record: {
    /** Its number in the source, from 1. */
    readonly index: number;
    /** The line where it begins, from 1. */
    readonly line: number;
    readonly title: string | null;
  };
  /** The papers of the graph that it would join: mostly one; where it ties several, these would become one. */
  readonly with: readonly { readonly id: string; readonly title: string | null }[];
}

/** What an import would do. `new + updated + unchanged = records`, as in the report of an import. */
export interface DryRunOutcome {
  /** Records that the source holds. */
  readonly records: number;
  /** Records that would describe a paper which the graph does not have. */
  readonly new: number;
  /** Records that would be new and describe a paper which the graph has. */
  readonly updated: number;
  /** Records that the graph has already. */
  readonly unchanged: number;
  /** Papers that the new records would describe, together. */
  readonly papers: number;
  /** Those of the papers that the graph does not have. */
  readonly newPapers: number;
  /** Papers of the graph that would be merged into another, because a record ties the two. */
  readonly mergedPapers: number;
  /** The first records that would be one with a paper of the graph, at most 100. */
  readonly merges: readonly DryRunMerge[];
  /**
   * Records that were compared with the graph and with each other. Fewer than `records` where the source
   * holds more than a dry run compares; those after it are counted as new or unchanged by their text alone.
   */
  readonly comparedRecords: number;
}
