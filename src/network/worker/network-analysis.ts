import { type BuildOptions, buildNetwork, type Network } from '../build/index.js';
import {
  type Centralities,
  type Centrality,
  measureCentralities,
  type SamplingOptions,
} from '../centrality/index.js';
import { type ClusterSummary, summarizeClusters } from '../clusters/index.js';
import { type Layout, LayoutTooLargeError, layOut, MOST_LAID_OUT } from '../layout/index.js';
import { type Clustering, clusterByLeiden, type LeidenOptions } from '../leiden/index.js';
import { describeNetwork, type NetworkStatistics } from '../statistics/index.js';
import type { IncidenceColumns } from '../table/index.js';
import { networkOverTime, type WindowOptions, type WindowSummary } from '../windows/index.js';

/** All that is wanted of a network, as data that can be sent to a worker and be the key of a cache. */
export interface NetworkJob {
  readonly build: BuildOptions;
  /** Left out: no clusters, and no layout. */
  readonly clustering?: LeidenOptions;
  /** Where its nodes lie, which follows from its clusters; left out: not worked out. */
  readonly layout?: LayoutWish;
  readonly centralities?: readonly Centrality[];
  readonly hasStatistics?: boolean;
  /** Left out: no windows. */
  readonly windows?: WindowOptions;
  readonly sampling?: SamplingOptions;
}

/** What to do with a network of more nodes than are laid out. */
export type LayoutWish = 'OR_REFUSE' | 'OR_LEAVE_OUT';

/** A network and what was asked of it; null for what was not. */
export interface NetworkAnalysis {
  readonly network: Network;
  readonly clustering: Clustering | null;
  /** In the order of their numbers; empty where no clusters were asked for. */
  readonly clusters: readonly ClusterSummary[];
  /** Also null where there are too many nodes for it. */
  readonly layout: Layout | null;
  readonly centralities: Centralities;
  readonly statistics: NetworkStatistics | null;
  readonly windows: readonly WindowSummary[] | null;
}

/**
 * Does a whole job at once, in this thread.
 *
 * @throws NetworkTooLargeError when there are more pairs than the job allows.
 * @throws LayoutTooLargeError when there are too many nodes for a layout that must be.
 */
export function analyzeNetwork(table: IncidenceColumns, job: NetworkJob): NetworkAnalysis {
  const network = buildNetwork(table, job.build);
  const isLaidOut = checkLayout(network.graph.nodeCount, job.layout);
  const { clustering, centralities = [], hasStatistics = false, windows, sampling } = job;
  const found = clustering === undefined ? null : clusterByLeiden(network.graph, clustering);
  return {
    network,
    clustering: found,
    clusters: found === null ? [] : summarizeClusters(network, found),
    layout:
      found !== null && isLaidOut ? layOut(network.graph, network.nodes.paperCounts, found) : null,
    centralities: measureCentralities(network.graph, centralities, sampling),
    statistics: hasStatistics ? describeNetwork(network.graph, sampling) : null,
    windows: windows === undefined ? null : networkOverTime(table, job.build, windows),
  };
}

/** Whether a network is laid out; decided before its clusters are worked out. */
function checkLayout(nodes: number, wish: LayoutWish | undefined): boolean {
  if (wish === 'OR_REFUSE' && nodes > MOST_LAID_OUT) {
    throw new LayoutTooLargeError(nodes, MOST_LAID_OUT);
  }
  return wish !== undefined && nodes <= MOST_LAID_OUT;
}
