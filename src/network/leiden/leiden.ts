import { createRandom, type Graph, rangeOf } from '../graph/index.js';
import { improveClusters } from './improve-clusters.js';
import { mergeSmallClusters } from './merge-small-clusters.js';
import { modularityOf } from './modularity.js';
import { numberBySize } from './number-by-size.js';
import { renumber } from './renumber.js';
import { splitClusters } from './split-clusters.js';
import { firstLevel, type LevelGraph, type Scale, scaleOf } from './weighted-graph.js';

/** How to cluster. */
export interface LeidenOptions {
  /** More gives more and smaller clusters. Default 1. */
  readonly resolution?: number;
  /** The same seed gives the same clusters. Default 0. */
  readonly seed?: number;
  /** Iterations at the most; it ends sooner when one changes nothing. Default 10. */
  readonly iterations?: number;
  /**
   * How many times it starts afresh; the best clustering stays. Default 50 up to 1,000 links and
   * 10 up to 10,000, where it costs little, else 1.
   */
  readonly starts?: number;
  /** Smaller clusters are merged into neighbours, or, where there are none, are no cluster. Default 1. */
  readonly minClusterSize?: number;
}

/** Nodes in clusters. */
export interface Clustering {
  /** By node; cluster 0 is the largest, equal ones by smallest node; NO_CLUSTER for none. */
  readonly clusters: Int32Array;
  /** Nodes by cluster, descending. */
  readonly sizes: Uint32Array;
  /** Of this clustering, with the resolution asked for; nodes in no cluster count each alone. */
  readonly modularity: number;
  readonly resolution: number;
  readonly seed: number;
}

/**
 * Clusters a network by the Leiden algorithm with modularity as quality (Traag, Waltman, Van Eck
 * 2019, "From Louvain to Leiden: guaranteeing well-connected communities",
 * https://doi.org/10.1038/s41598-019-41695-z). Link weights are the graph's. Each cluster is
 * connected; the same graph, options and seed give the same clusters.
 */
export function clusterByLeiden(graph: Graph, options: LeidenOptions = {}): Clustering {
  const { resolution = 1, seed = 0, iterations = 10, minClusterSize = 1 } = options;
  const { starts = startsFor(graph.neighbours.length / 2) } = options;
  const scale = scaleOf(graph, resolution);
  const level = firstLevel(graph);
  let best = rangeOf(graph.nodeCount);
  let bestQuality = modularityOf(graph, best, resolution);
  for (let start = 0; start < starts && graph.neighbours.length > 0; start += 1) {
    const clusters = settle(level, scale, seed + start, iterations);
    const quality = modularityOf(graph, clusters, resolution);
    if (quality > bestQuality) [best, bestQuality] = [clusters, quality];
  }
  const merged = minClusterSize > 1 ? mergeSmallClusters(graph, best, minClusterSize, scale) : best;
  const { clusters, sizes } = numberBySize(merged, minClusterSize);
  const isWhole = minClusterSize <= 1;
  return {
    clusters,
    sizes,
    modularity: isWhole ? bestQuality : modularityOf(graph, clusters, resolution),
    resolution,
    seed,
  };
}

function startsFor(links: number): number {
  if (links <= 1_000) return 50;
  return links <= 10_000 ? 10 : 1;
}

function settle(level: LevelGraph, scale: Scale, seed: number, iterations: number): Uint32Array {
  const random = createRandom(seed);
  let clusters = rangeOf(level.nodeCount);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const hasChanged = improveClusters(level, clusters, scale, random);
    clusters = splitClusters(level, clusters);
    renumber(clusters);
    if (!hasChanged) break;
  }
  return clusters;
}
