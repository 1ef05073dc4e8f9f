/** In the manual of VOSviewer a term needs 10 papers; a small collection has no term with that many. */
const MOST_NEEDED = 10;
/**
 * More terms than these no one reads, and each costs a row of co-occurrences.
 *
 * @limit terms in a network of terms that gives no `top`
 */
export const MOST_TERMS = 2000;

/**
 * How many papers a term needs to be looked at: the quarter of the root of the papers there are, at
 * least 1 and at most 10. One record alone so keeps all its terms, 100 papers ask for 2, 1,600 for 10.
 */
export function leastPapers(papers: number): number {
  return Math.min(MOST_NEEDED, Math.max(1, Math.floor(Math.sqrt(papers) / 4)));
}

/** The least count of papers, from `least` on, that no more than `most` of the terms reach. */
export function leastForMost(counts: Iterable<number>, least: number, most = MOST_TERMS): number {
  const enough = [...counts].filter((count) => count >= least).sort((a, b) => b - a);
  const beyond = enough[most];
  return beyond === undefined ? least : beyond + 1;
}
