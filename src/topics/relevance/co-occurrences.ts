/** Terms by paper: for each paper the places of its terms, each once. */
export type TermsOfPapers = readonly (readonly number[])[];

/** For each term, the other terms and the share of its co-occurrences that each has; flat, as a sparse matrix. */
export interface Shares {
  /** Where the row of a term begins; one more than there are terms. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly shares: Float64Array;
}

/** Counts, term by term, the papers that it shares with each other term (binary counting). */
export function coOccurrences(terms: number, papers: TermsOfPapers): Shares {
  const papersOfTerm = papersByTerm(terms, papers);
  const counts = new Float64Array(terms);
  const offsets = new Int32Array(terms + 1);
  const others: number[] = [];
  const shares: number[] = [];
  for (const [term, own] of papersOfTerm.entries()) {
    const { seen, sum } = countBeside(counts, own, papers, term);
    for (const other of seen) {
      others.push(other);
      shares.push((counts[other] ?? 0) / sum);
      counts[other] = 0;
    }
    offsets[term + 1] = others.length;
  }
  return { offsets, others: Int32Array.from(others), shares: Float64Array.from(shares) };
}

function papersByTerm(terms: number, papers: TermsOfPapers): readonly (readonly number[])[] {
  const papersOfTerm: number[][] = Array.from({ length: terms }, () => []);
  for (const [paper, inPaper] of papers.entries()) {
    for (const term of inPaper) papersOfTerm[term]?.push(paper);
  }
  return papersOfTerm;
}

function countBeside(
  counts: Float64Array,
  own: readonly number[],
  papers: TermsOfPapers,
  term: number,
): { readonly seen: readonly number[]; readonly sum: number } {
  const seen: number[] = [];
  let sum = 0;
  for (const paper of own) {
    for (const other of papers[paper] ?? []) {
      if (other === term) continue;
      if (counts[other] === 0) seen.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
      sum += 1;
    }
  }
  return { seen: seen.sort((a, b) => a - b), sum };
}
