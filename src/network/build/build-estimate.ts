import type { IncidenceColumns } from '../table/index.js';
import type { BuildOptions } from './build-options.js';
import { selectPapers } from './select-papers.js';

/** What a network will cost, known before it is built. */
export interface NetworkEstimate {
  readonly papers: number;
  readonly incidences: number;
  /** Pairs of members over all papers: the time it takes, and at least as many as links. */
  readonly pairs: number;
  /** The most that the links can take in memory while they are built. */
  readonly maxBytes: number;
}

/** 28 bytes in columns that may be twice as long as needed, their copy, and 24 in the graph. */
const BYTES_PER_LINK = 28 * 3 + 24;

/** Counts what a build would have to walk through; takes milliseconds. */
export function estimateNetwork(
  table: Pick<IncidenceColumns, 'paperYears' | 'paperMemberCounts' | 'paperOffsets'>,
  options: Pick<BuildOptions, 'maxMembersPerPaper' | 'years'>,
): NetworkEstimate {
  const isKept = selectPapers(table, options);
  let [papers, incidences, pairs] = [0, 0, 0];
  for (let paper = 0; paper < isKept.length; paper += 1) {
    if (isKept[paper] !== 1) continue;
    const members = (table.paperOffsets[paper + 1] ?? 0) - (table.paperOffsets[paper] ?? 0);
    papers += 1;
    incidences += members;
    pairs += (members * (members - 1)) / 2;
  }
  return { papers, incidences, pairs, maxBytes: pairs * BYTES_PER_LINK };
}
