import { coOccurrences, type Shares, type TermsOfPapers } from './co-occurrences.js';

/**
 * How much each term tells, from 0 on: "method" and "result" stand beside everything and score low.
 *
 * The rule is that of VOSviewer (Van Eck and Waltman 2011, "Text mining and visualization using
 * VOSviewer", ISSI Newsletter 7(3)): the distribution of a term's second-order co-occurrences over all
 * terms is compared with the distribution over all terms of all co-occurrences, by the Kullback-Leibler
 * distance. Second-order is read as two steps: the terms that stand beside those beside it. By a first
 * step alone every rare term would seem telling. The unit is the nat.
 *
 * @param terms how many terms there are.
 * @param papers for each paper the places of its terms, each once.
 * @returns one score a term, in their order; 0 for a term that stands alone.
 */
export function relevanceOfTerms(terms: number, papers: TermsOfPapers): Float64Array {
  const first = coOccurrences(terms, papers);
  const overall = overallShares(terms, papers);
  const relevance = new Float64Array(terms);
  const second = new Float64Array(terms);
  for (let term = 0; term < terms; term += 1) {
    second.fill(0);
    addSecondStep(second, first, term);
    relevance[term] = divergence(second, overall);
  }
  return relevance;
}

function addSecondStep(second: Float64Array, first: Shares, term: number): void {
  const { offsets, others, shares } = first;
  const end = offsets[term + 1] ?? 0;
  for (let step = offsets[term] ?? 0; step < end; step += 1) {
    const beside = others[step] ?? 0;
    const share = shares[step] ?? 0;
    const last = offsets[beside + 1] ?? 0;
    for (let next = offsets[beside] ?? 0; next < last; next += 1) {
      const other = others[next] ?? 0;
      second[other] = (second[other] ?? 0) + share * (shares[next] ?? 0);
    }
  }
}

/** The share that each term has of all co-occurrences. */
function overallShares(terms: number, papers: TermsOfPapers): Float64Array {
  const overall = new Float64Array(terms);
  let sum = 0;
  for (const inPaper of papers) {
    const others = inPaper.length - 1;
    for (const term of inPaper) overall[term] = (overall[term] ?? 0) + others;
    sum += inPaper.length * others;
  }
  return sum === 0 ? overall : overall.map((count) => count / sum);
}

/** Kullback and Leibler's distance of one distribution from the other; their sums are 1. */
function divergence(shares: Float64Array, overall: Float64Array): number {
  let nats = 0;
  for (const [term, share] of shares.entries()) {
    if (share > 0) nats += share * Math.log(share / (overall[term] || 1));
  }
  return Math.max(0, nats);
}
