import { authorCredit } from '../author-credit.js';
import { type Counting, creditScale, isPositionAware, linkWeight } from '../link-weight.js';
import type { IncidenceColumns } from '../table/index.js';

/** What papers add to links, worked out once for all pairs of a paper. */
export interface PaperWeights {
  /** By paper: the weight itself, or what the sum of two credits is multiplied by. */
  readonly perPaper: Float64Array;
  /** Beside `paperMembers`: the member's credit; null when places do not matter. */
  readonly credits: Float64Array | null;
}

/** Weighs every paper by the way of counting. */
export function weighPapers(table: IncidenceColumns, counting: Counting): PaperWeights {
  const { paperMemberCounts, paperOffsets, paperPlaces } = table;
  if (!isPositionAware(counting)) {
    return {
      perPaper: byCount(paperMemberCounts, (count) => linkWeight(counting, count)),
      credits: null,
    };
  }
  const credits = new Float64Array(paperPlaces.length);
  for (let paper = 0; paper < paperMemberCounts.length; paper += 1) {
    const count = paperMemberCounts[paper] ?? 0;
    const end = paperOffsets[paper + 1] ?? 0;
    for (let slot = paperOffsets[paper] ?? 0; slot < end; slot += 1) {
      credits[slot] = authorCredit(counting, count, paperPlaces[slot] ?? 0);
    }
  }
  return { perPaper: byCount(paperMemberCounts, creditScale), credits };
}

function byCount(counts: Uint32Array, weigh: (count: number) => number): Float64Array {
  const weights = new Float64Array(counts.length);
  for (let paper = 0; paper < counts.length; paper += 1) weights[paper] = weigh(counts[paper] ?? 0);
  return weights;
}
