import { type CoOccurrences, coOccurrences, type TermsOfPapers } from './co-occurrences.js';

/**
 * How informative each term is, from 0 up: "method" and "result" occur with everything and score low.
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
  const second = secondSteps(terms, first);
  const total = first.sums.reduce((sum, each) => sum + each, 0);
  const overall = first.sums.map((sum) => sum / (total || 1));
  const relevance = new Float64Array(terms);
  for (let term = 0; term < terms; term += 1) {
    relevance[term] = divergence(second, first.sums[term] ?? 0, overall, term);
  }
  return relevance;
}

/**
 * How often two steps lead from each term to each other, times the sum of the first one's row: a symmetric
 * table, of which only places on and right of the diagonal are filled. Row by row, so that the row in work
 * stays in the processor's cache.
 */
function secondSteps(terms: number, { counts, sums }: CoOccurrences): Float64Array {
  const second = new Float64Array(terms * terms);
  const { offsets, others, shares } = sparseShares(terms, counts, sums);
  // Where the part of each row begins that is not left of the diagonal: it only moves to the right.
  const begins = offsets.slice(0, terms);
  for (let term = 0; term < terms; term += 1) {
    const row = second.subarray(term * terms, (term + 1) * terms);
    const end = offsets[term + 1] ?? 0;
    for (let step = offsets[term] ?? 0; step < end; step += 1) {
      const middle = others[step] ?? 0;
      const count = counts[term * terms + middle] ?? 0;
      const last = offsets[middle + 1] ?? 0;
      let next = begins[middle] ?? 0;
      while (next < last && (others[next] ?? 0) < term) next += 1;
      begins[middle] = next;
      for (; next < last; next += 1) {
        const other = others[next] ?? 0;
        row[other] = (row[other] ?? 0) + count * (shares[next] ?? 0);
      }
    }
  }
  return second;
}

/** For each term, those beside it and the share of its co-occurrences that each has. */
interface Shares {
  /** Where the row of a term begins; one more than there are terms. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly shares: Float64Array;
}

function sparseShares(terms: number, counts: Int32Array, sums: Float64Array): Shares {
  let filled = 0;
  for (let place = 0; place < counts.length; place += 1) if (counts[place] !== 0) filled += 1;
  const offsets = new Int32Array(terms + 1);
  const others = new Int32Array(filled);
  const shares = new Float64Array(filled);
  let place = 0;
  for (let term = 0; term < terms; term += 1) {
    for (let other = 0; other < terms; other += 1) {
      const count = counts[term * terms + other] ?? 0;
      if (count === 0) continue;
      others[place] = other;
      shares[place] = count / (sums[term] ?? 1);
      place += 1;
    }
    offsets[term + 1] = place;
  }
  return { offsets, others, shares };
}

/** Kullback and Leibler's distance of the distribution of a term's second steps from that of all. */
function divergence(
  second: Float64Array,
  sum: number,
  overall: Float64Array,
  term: number,
): number {
  const terms = overall.length;
  let nats = 0;
  for (let other = 0; other < terms; other += 1) {
    const at = other < term ? other * terms + term : term * terms + other;
    const steps = second[at] ?? 0;
    if (steps > 0) nats += (steps / sum) * Math.log(steps / sum / (overall[other] || 1));
  }
  return Math.max(0, nats);
}
