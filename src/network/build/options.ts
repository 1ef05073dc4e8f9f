import type { Counting } from '../counting.js';

/** How the strength of a link is made comparable between authors with many and with few papers. */
export type Normalisation = 'NONE' | 'ASSOCIATION_STRENGTH' | 'SALTON' | 'JACCARD' | 'INCLUSION';

/** By what the n first authors are chosen. */
export type TopBy = 'PAPERS' | 'TOTAL_LINK_STRENGTH';

/** Which papers, authors and links make the network, and how they count; only `counting` is needed. */
export interface BuildOptions {
  readonly counting: Counting;
  /** Papers with more authors are ignored altogether, as VOSviewer does. */
  readonly maxAuthorsPerPaper?: number;
  /** Papers outside these years, both included, are ignored; those without a year too. */
  readonly years?: { readonly from: number; readonly to: number };
  /** Authors with fewer papers are left out. At least 1. */
  readonly minPapers?: number;
  /** Links whose counted strength is below it are left out. */
  readonly minStrength?: number;
  /** Only so many authors, those with the most papers or the greatest total link strength. */
  readonly top?: { readonly count: number; readonly by: TopBy };
  /** Only links that the disparity filter finds significant at this level (0 to 1, 0.05 is usual). */
  readonly backboneAlpha?: number;
  /** Only the largest connected part. */
  readonly isLargestComponentOnly?: boolean;
  readonly normalisation?: Normalisation;
  /** Papers that make more pairs of authors than this are refused with {@link NetworkTooLargeError}. */
  readonly maxPairs?: number;
}
