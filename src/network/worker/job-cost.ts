import { type Centrality, EXACT_UP_TO, SAMPLE_SIZE } from '../centrality/index.js';
import { startsFor } from '../leiden/index.js';
import type { NetworkJob } from './network-analysis.js';

/** What is known of a network before it is built. */
export interface NetworkSize {
  readonly members: number;
  readonly incidences: number;
  /** Pairs of members over all papers. */
  readonly pairs: number;
}

/** How often a part of a job walks over all links; clustering from each of its starts. */
const WALKS = { clustering: 20, iteration: 50, layout: 100, windows: 2 } as const;

/** Steps of a layout for each node: in each of its iterations a walk over some cells of a tree. */
const LAYOUT_STEPS = 2_000;

const ITERATED: readonly Centrality[] = ['EIGENVECTOR', 'PAGE_RANK'];
const SEARCHED: readonly Centrality[] = ['CLOSENESS', 'HARMONIC', 'BETWEENNESS'];

/**
 * About how many steps a job takes, known before it: one for each incidence, and one for each pair of
 * members and each walk over the links. Some ten million are a second's work.
 */
export function costOf({ members, incidences, pairs }: NetworkSize, job: NetworkJob): number {
  const { clustering, layout, centralities = [], hasStatistics = false, windows } = job;
  const searches = members > EXACT_UP_TO ? SAMPLE_SIZE : members;
  const isAny = (measures: readonly Centrality[]) =>
    measures.some((each) => centralities.includes(each));
  const walks =
    1 +
    (clustering === undefined ? 0 : WALKS.clustering * (clustering.starts ?? startsFor(pairs))) +
    (layout === undefined ? 0 : WALKS.layout) +
    (isAny(ITERATED) ? WALKS.iteration : 0) +
    (isAny(SEARCHED) ? searches : 0) +
    (hasStatistics ? searches : 0) +
    (windows === undefined ? 0 : WALKS.windows);
  return incidences + pairs * walks + (layout === undefined ? 0 : members * LAYOUT_STEPS);
}
