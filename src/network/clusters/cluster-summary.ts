import type { Network } from '../build/index.js';
import type { Clustering } from '../leiden/index.js';
import { groupBy } from '../table/index.js';

/** A cluster at a glance; its label comes from topics, which the network does not know. */
export interface ClusterSummary {
  readonly cluster: number;
  readonly size: number;
  /** Numbers of its nodes, by total link strength, then papers, then id. */
  readonly nodes: Uint32Array;
  readonly internalLinks: number;
  /** Sum of the counted strengths of the links inside it. */
  readonly internalStrength: number;
  /** Sum of the counted strengths of the links that leave it. */
  readonly externalStrength: number;
  /** Mean of the average years of its nodes; NaN where none is known. */
  readonly averageYear: number;
}

/** Summarises every cluster, in the order of their numbers. */
export function summarizeClusters(
  network: Network,
  { clusters, sizes }: Clustering,
): readonly ClusterSummary[] {
  // Nodes in no cluster form the last group, which is left out.
  const groups = groupBy(
    clusters.map((cluster) => (cluster < 0 ? sizes.length : cluster)),
    sizes.length + 1,
  );
  const { links, inside, across } = sumLinks(network, clusters, sizes.length);
  return Array.from(sizes, (size, cluster) => {
    const own = groups.order.subarray(groups.offsets[cluster], groups.offsets[cluster + 1]);
    return {
      cluster,
      size,
      nodes: rankNodes(network, own),
      internalLinks: links[cluster] ?? 0,
      internalStrength: inside[cluster] ?? 0,
      externalStrength: across[cluster] ?? 0,
      averageYear: meanOfKnown(own, network.nodes.averageYears),
    };
  });
}

function rankNodes({ nodes }: Network, own: Uint32Array): Uint32Array {
  const { totalLinkStrengths: totals, paperCounts: papers } = nodes;
  return own.sort(
    (a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || (papers[b] ?? 0) - (papers[a] ?? 0) || a - b,
  );
}

function meanOfKnown(own: Uint32Array, years: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const node of own) {
    const year = years[node] ?? Number.NaN;
    if (Number.isNaN(year)) continue;
    sum += year;
    count += 1;
  }
  return sum / count;
}

function sumLinks({ links }: Network, clusters: Int32Array, count: number) {
  const sums = {
    links: new Uint32Array(count),
    inside: new Float64Array(count),
    across: new Float64Array(count),
  };
  for (let link = 0; link < links.source.length; link += 1) {
    const source = clusters[links.source[link] ?? 0] ?? -1;
    const target = clusters[links.target[link] ?? 0] ?? -1;
    const strength = links.counted[link] ?? 0;
    if (source === target && source >= 0) {
      sums.links[source] = (sums.links[source] ?? 0) + 1;
      sums.inside[source] = (sums.inside[source] ?? 0) + strength;
      continue;
    }
    for (const cluster of [source, target]) {
      if (cluster >= 0) sums.across[cluster] = (sums.across[cluster] ?? 0) + strength;
    }
  }
  return sums;
}
