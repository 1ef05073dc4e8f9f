import type { Counting } from '../link-weight.js';

/** How the strength of a link is made comparable between members with many and with few papers. */
export type Normalisation = 'NONE' | 'ASSOCIATION_STRENGTH' | 'SALTON' | 'JACCARD' | 'INCLUSION';

/** By what the n first members are chosen. */
export type TopBy = 'PAPERS' | 'TOTAL_LINK_STRENGTH';

/** Which papers, members and links make the network, and how they count; only `counting` is needed. */
export interface BuildOptions {
  readonly counting: Counting;
  /** Papers with more members are ignored altogether, as VOSviewer does. */
  readonly maxMembersPerPaper?: number;
  /** Papers outside these years, both included, are ignored; those without a year too. */
  readonly years?: { readonly from: number; readonly to: number };
  /** Members with fewer papers are left out. At least 1. */
  readonly minPapers?: number;
  /** Links whose counted strength is below it are left out. */
  readonly minStrength?: number;
  /** Only this many members, those with the most papers or the greatest total link strength. */
  readonly top?: { readonly count: number; readonly by: TopBy };
  /** Only links that the disparity filter finds significant at this level (0 to 1, 0.05 is usual). */
  readonly backboneAlpha?: number;
  /** Only the largest connected part. */
  readonly isLargestComponentOnly?: boolean;
  readonly normalisation?: Normalisation;
  /** Papers that make more pairs of members than this are refused with {@link NetworkTooLargeError}. */
  readonly maxPairs?: number;
}
