/** Terms by paper: for each paper the places of its terms, each once. */
export type TermsOfPapers = readonly ArrayLike<number>[];

/** How often terms occur in one paper with others. */
export interface CoOccurrences {
  /** Row by row, one a term: the papers that it shares with each other term (binary counting). */
  readonly counts: Int32Array;
  /** The sum of each row. */
  readonly sums: Float64Array;
}

/** Counts the papers that each two terms share. The table is whole, so it is for some thousand terms. */
export function coOccurrences(terms: number, papers: TermsOfPapers): CoOccurrences {
  const counts = new Int32Array(terms * terms);
  const sums = new Float64Array(terms);
  for (const inPaper of papers) {
    for (let place = 0; place < inPaper.length; place += 1) {
      const term = inPaper[place] ?? 0;
      sums[term] = (sums[term] ?? 0) + inPaper.length - 1;
      for (let next = place + 1; next < inPaper.length; next += 1) {
        const other = inPaper[next] ?? 0;
        const there = term * terms + other;
        const back = other * terms + term;
        counts[there] = (counts[there] ?? 0) + 1;
        counts[back] = (counts[back] ?? 0) + 1;
      }
    }
  }
  return { counts, sums };
}
