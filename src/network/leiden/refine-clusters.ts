import { type Random, rangeOf, shuffle } from '../graph/index.js';
import type { LevelGraph, Scale } from './weighted-graph.js';

/** How freely a node chooses among groups that improve the quality; the value of the paper. */
const RANDOMNESS = 0.01;

/**
 * The refinement phase: inside each cluster, starting from single nodes, well connected nodes join
 * well connected groups, chosen at random with more weight on larger gains. So no group can fall
 * apart, which is what Louvain lacks (Traag, Waltman, Van Eck 2019, algorithm A.2,
 * RefinePartition and MergeNodesSubset).
 *
 * @returns the group by node; a group bears the number of one of its nodes.
 */
export function refineClusters(
  graph: LevelGraph,
  clusters: Uint32Array,
  scale: Scale,
  random: Random,
): Uint32Array {
  const { nodeCount, offsets, neighbours, weights, nodeWeights } = graph;
  const groups = rangeOf(nodeCount);
  const totals = nodeWeights.slice();
  const isSingle = new Uint8Array(nodeCount).fill(1);
  const clusterTotals = sumByCluster(graph, clusters);
  // Link weight between a group and the rest of its cluster.
  const outward = linksInsideClusters(graph, clusters);
  const linkWeights = new Float64Array(nodeCount);
  const touched = new Uint32Array(nodeCount);
  const gains = new Float64Array(nodeCount);
  for (const node of shuffle(rangeOf(nodeCount), random)) {
    if (isSingle[node] === 0) continue;
    const cluster = clusters[node] ?? 0;
    const clusterTotal = clusterTotals[cluster] ?? 0;
    const factor = scale.perWeight * (nodeWeights[node] ?? 0);
    if ((outward[node] ?? 0) < factor * (clusterTotal - (nodeWeights[node] ?? 0))) continue;
    let count = 0;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      if (clusters[neighbour] !== cluster) continue;
      const group = groups[neighbour] ?? 0;
      const sum = linkWeights[group] ?? 0;
      if (sum === 0) touched[count++] = group;
      linkWeights[group] = sum + (weights[slot] ?? 0);
    }
    for (let index = 0; index < count; index += 1) {
      const group = touched[index] ?? 0;
      const total = totals[group] ?? 0;
      const isWellConnected =
        (outward[group] ?? 0) >= scale.perWeight * total * (clusterTotal - total);
      gains[index] = isWellConnected ? (linkWeights[group] ?? 0) - factor * total : -1;
    }
    const chosen = drawGain(gains, count, RANDOMNESS * scale.meanWeight, random);
    const group = chosen === -1 ? node : (touched[chosen] ?? node);
    if (group !== node) {
      groups[node] = group;
      isSingle[node] = 0;
      isSingle[group] = 0;
      totals[group] = (totals[group] ?? 0) + (nodeWeights[node] ?? 0);
      outward[group] = (outward[group] ?? 0) + (outward[node] ?? 0) - 2 * (linkWeights[group] ?? 0);
    }
    for (let index = 0; index < count; index += 1) linkWeights[touched[index] ?? 0] = 0;
  }
  return groups;
}

/** One of the gains that are not negative, or staying alone (-1, a gain of 0), each with chance e^(gain/spread). */
function drawGain(gains: Float64Array, count: number, spread: number, random: Random): number {
  let best = 0;
  for (let index = 0; index < count; index += 1) best = Math.max(best, gains[index] ?? 0);
  // Measured from the best gain, so that e^x stays a number.
  let sum = Math.exp(-best / spread);
  for (let index = 0; index < count; index += 1) {
    const gain = gains[index] ?? 0;
    if (gain >= 0) sum += Math.exp((gain - best) / spread);
  }
  let left = random() * sum;
  for (let index = 0; index < count; index += 1) {
    const gain = gains[index] ?? 0;
    if (gain < 0) continue;
    left -= Math.exp((gain - best) / spread);
    if (left < 0) return index;
  }
  return -1;
}

function sumByCluster({ nodeWeights }: LevelGraph, clusters: Uint32Array): Float64Array {
  const totals = new Float64Array(clusters.length);
  for (let node = 0; node < clusters.length; node += 1) {
    const cluster = clusters[node] ?? 0;
    totals[cluster] = (totals[cluster] ?? 0) + (nodeWeights[node] ?? 0);
  }
  return totals;
}

function linksInsideClusters(
  { nodeCount, offsets, neighbours, weights }: LevelGraph,
  clusters: Uint32Array,
): Float64Array {
  const sums = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    let sum = 0;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      if (clusters[neighbours[slot] ?? 0] === clusters[node]) sum += weights[slot] ?? 0;
    }
    sums[node] = sum;
  }
  return sums;
}
