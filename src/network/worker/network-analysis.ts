import { type BuildOptions, buildNetwork, type Network } from '../build/index.js';
import {
  type Centralities,
  type Centrality,
  measureCentralities,
  type SamplingOptions,
} from '../centrality/index.js';
import { type ClusterSummary, summarizeClusters } from '../clusters/index.js';
import { type Clustering, clusterByLeiden, type LeidenOptions } from '../leiden/index.js';
import { describeNetwork, type NetworkStatistics } from '../statistics/index.js';
import type { IncidenceColumns } from '../table/index.js';
import { networkOverTime, type WindowOptions, type WindowSummary } from '../windows/index.js';

/** All that is wanted of a network, as data that can be sent to a worker and be the key of a cache. */
export interface NetworkJob {
  readonly build: BuildOptions;
  /** Left out: no clusters. */
  readonly clustering?: LeidenOptions;
  readonly centralities?: readonly Centrality[];
  readonly hasStatistics?: boolean;
  /** Left out: no windows. */
  readonly windows?: WindowOptions;
  readonly sampling?: SamplingOptions;
}

/** A network and what was asked of it; null for what was not. */
export interface NetworkAnalysis {
  readonly network: Network;
  readonly clustering: Clustering | null;
  /** In the order of their numbers; empty where no clusters were asked for. */
  readonly clusters: readonly ClusterSummary[];
  readonly centralities: Centralities;
  readonly statistics: NetworkStatistics | null;
  readonly windows: readonly WindowSummary[] | null;
}

/**
 * Does a whole job at once, in this thread.
 *
 * @throws NetworkTooLargeError when there are more pairs than the job allows.
 */
export function analyzeNetwork(table: IncidenceColumns, job: NetworkJob): NetworkAnalysis {
  const network = buildNetwork(table, job.build);
  const { clustering, centralities = [], hasStatistics = false, windows, sampling } = job;
  const found = clustering === undefined ? null : clusterByLeiden(network.graph, clustering);
  return {
    network,
    clustering: found,
    clusters: found === null ? [] : summarizeClusters(network, found),
    centralities: measureCentralities(network.graph, centralities, sampling),
    statistics: hasStatistics ? describeNetwork(network.graph, sampling) : null,
    windows: windows === undefined ? null : networkOverTime(table, job.build, windows),
  };
}
