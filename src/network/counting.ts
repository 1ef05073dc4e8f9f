/**
 * What one paper adds to the link between two of its authors. FULL adds 1. FRACTIONAL adds
 * 1/(n-1) for a paper with n authors, so that each author's links from one paper sum to 1
 * (Perianes-Rodriguez, Waltman, Van Eck 2016).
 */
export type Counting = 'FULL' | 'FRACTIONAL';

/** The weight that a paper with that many authors gives to each of its links; 0 for one author. */
export function linkWeight(counting: Counting, authorCount: number): number {
  if (authorCount < 2) return 0;
  return counting === 'FULL' ? 1 : 1 / (authorCount - 1);
}
