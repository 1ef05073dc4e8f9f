import type { Graph } from '../graph/index.js';
import { aggregate } from './aggregate.js';
import { renumber } from './renumber.js';
import { firstLevel, type Scale } from './weighted-graph.js';

/**
 * Merges clusters with fewer nodes than `minSize` into the neighbouring cluster where that costs
 * least quality, the smallest first. A cluster that nothing links to another one stays.
 *
 * @returns cluster by node, numbered without gaps; merged clusters are connected, as links join them.
 */
export function mergeSmallClusters(
  graph: Graph,
  clusters: Uint32Array,
  minSize: number,
  scale: Scale,
): Uint32Array {
  const numbers = clusters.slice();
  const count = renumber(numbers);
  const merging = createMerging(graph, numbers, count);
  const small = Array.from({ length: count }, (_, cluster) => cluster)
    .filter((cluster) => (merging.sizes[cluster] ?? 0) < minSize)
    .sort((a, b) => (merging.sizes[a] ?? 0) - (merging.sizes[b] ?? 0) || a - b);
  for (const cluster of small) {
    // It may have grown, or gone into another one, since the list was made.
    while (merging.into[cluster] === cluster && (merging.sizes[cluster] ?? 0) < minSize) {
      const best = bestNeighbour(merging, cluster, scale);
      if (best === -1) break;
      mergeInto(merging, cluster, best);
    }
  }
  for (let node = 0; node < numbers.length; node += 1) {
    numbers[node] = find(merging.into, numbers[node] ?? 0);
  }
  renumber(numbers);
  return numbers;
}

interface Merging {
  /** The cluster that took it in; itself while it stands. */
  readonly into: Uint32Array;
  readonly sizes: Uint32Array;
  readonly totals: Float64Array;
  readonly links: readonly Map<number, number>[];
}

function createMerging(graph: Graph, numbers: Uint32Array, count: number): Merging {
  const { offsets, neighbours, weights, nodeWeights } = aggregate(
    firstLevel(graph),
    numbers,
    count,
  );
  const sizes = new Uint32Array(count);
  for (const cluster of numbers) sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  const links = Array.from({ length: count }, (_, cluster) => {
    const own = new Map<number, number>();
    const end = offsets[cluster + 1] ?? 0;
    for (let slot = offsets[cluster] ?? 0; slot < end; slot += 1) {
      own.set(neighbours[slot] ?? 0, weights[slot] ?? 0);
    }
    return own;
  });
  return { into: Uint32Array.from(sizes.keys()), sizes, totals: nodeWeights, links };
}

function bestNeighbour({ totals, links }: Merging, cluster: number, scale: Scale): number {
  const factor = scale.perWeight * (totals[cluster] ?? 0);
  let [best, bestGain] = [-1, Number.NEGATIVE_INFINITY];
  for (const [other, weight] of links[cluster] ?? []) {
    const gain = weight - factor * (totals[other] ?? 0);
    if (gain > bestGain || (gain === bestGain && other < best)) [best, bestGain] = [other, gain];
  }
  return best;
}

function mergeInto({ into, sizes, totals, links }: Merging, from: number, to: number): void {
  const [gone, kept] = [links[from], links[to]];
  for (const [other, weight] of gone ?? []) {
    links[other]?.delete(from);
    if (other === to) continue;
    const sum = (kept?.get(other) ?? 0) + weight;
    kept?.set(other, sum);
    links[other]?.set(to, sum);
  }
  gone?.clear();
  into[from] = to;
  sizes[to] = (sizes[to] ?? 0) + (sizes[from] ?? 0);
  totals[to] = (totals[to] ?? 0) + (totals[from] ?? 0);
}

function find(into: Uint32Array, cluster: number): number {
  let current = cluster;
  while (into[current] !== current) current = into[current] ?? current;
  return current;
}
