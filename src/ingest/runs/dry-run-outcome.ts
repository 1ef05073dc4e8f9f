import type { TriedMerge } from '../../derivation/index.js';
import type { ImportCounts } from './import-counts.js';

/** A record of a source that would be one with papers of the graph. */
export type DryRunMerge = TriedMerge;

/** What an import would do: its counts, and what of the graph it would touch. */
export interface DryRunOutcome extends ImportCounts {
  /** Papers that the new records would describe, together. */
  readonly papers: number;
  /** Those of the papers that the graph does not have. */
  readonly newPapers: number;
  /** Papers of the graph that would be merged into another, because a record ties the two. */
  readonly mergedPapers: number;
  /** The first records that would be one with a paper of the graph, at most 100. */
  readonly merges: readonly DryRunMerge[];
  /**
   * New records that were compared with the graph and with each other. Fewer than `new + updated` where the
   * source holds more than a dry run compares: those after it count as new, and in no number of papers.
   */
  readonly comparedRecords: number;
}
