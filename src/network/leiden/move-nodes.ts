import { type Random, rangeOf, shuffle } from '../graph/index.js';
import type { LevelGraph, Scale } from './weighted-graph.js';

/** Gains below this part of a mean link are rounding: following them could go round for ever. */
const NOISE = 1e-10;

/**
 * The fast local moving phase: each node goes to the cluster, or to an empty one, where it adds
 * most to the quality; when it moves, its neighbours in other clusters are looked at again (Traag,
 * Waltman, Van Eck 2019, algorithm A.2, MoveNodesFast, https://doi.org/10.1038/s41598-019-41695-z).
 *
 * @param clusters cluster by node, below the number of nodes; changed in place.
 * @returns whether any node moved.
 */
export function moveNodes(
  graph: LevelGraph,
  clusters: Uint32Array,
  scale: Scale,
  random: Random,
): boolean {
  const { nodeCount, offsets, neighbours, weights, nodeWeights } = graph;
  const state = clusterState(graph, clusters);
  const { totals, sizes, empty } = state;
  const queue = shuffle(rangeOf(nodeCount), random);
  const isQueued = new Uint8Array(nodeCount).fill(1);
  const linkWeights = new Float64Array(nodeCount);
  const touched = new Uint32Array(nodeCount);
  const noise = NOISE * scale.meanWeight;
  let [head, waiting, hasMoved] = [0, nodeCount, false];
  while (waiting > 0) {
    const node = queue[head] ?? 0;
    head = head + 1 === nodeCount ? 0 : head + 1;
    waiting -= 1;
    isQueued[node] = 0;
    const old = clusters[node] ?? 0;
    const ownWeight = nodeWeights[node] ?? 0;
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    let count = 0;
    for (let slot = start; slot < end; slot += 1) {
      const cluster = clusters[neighbours[slot] ?? 0] ?? 0;
      const sum = linkWeights[cluster] ?? 0;
      if (sum === 0) touched[count++] = cluster;
      linkWeights[cluster] = sum + (weights[slot] ?? 0);
    }
    const factor = scale.perWeight * ownWeight;
    let best = old;
    let bestGain = (linkWeights[old] ?? 0) - factor * ((totals[old] ?? 0) - ownWeight) + noise;
    if (bestGain < 0 && (sizes[old] ?? 0) > 1) {
      best = empty[state.emptyCount - 1] ?? 0;
      bestGain = 0;
    }
    // Begun anywhere, so that of equally good clusters it is not always the same one that wins.
    let index = Math.floor(random() * count);
    for (let left = count; left > 0; left -= 1) {
      const cluster = touched[index] ?? 0;
      index = index + 1 === count ? 0 : index + 1;
      const weight = linkWeights[cluster] ?? 0;
      linkWeights[cluster] = 0;
      if (cluster === old) continue;
      const gain = weight - factor * (totals[cluster] ?? 0);
      if (gain > bestGain) {
        best = cluster;
        bestGain = gain;
      }
    }
    if (best === old) continue;
    hasMoved = true;
    moveNode(state, clusters, node, best, ownWeight);
    for (let slot = start; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      if (isQueued[neighbour] === 1 || clusters[neighbour] === best) continue;
      isQueued[neighbour] = 1;
      const tail = head + waiting;
      queue[tail >= nodeCount ? tail - nodeCount : tail] = neighbour;
      waiting += 1;
    }
  }
  return hasMoved;
}

interface ClusterState {
  /** Sum of the node weights, by cluster. */
  readonly totals: Float64Array;
  readonly sizes: Uint32Array;
  /** A stack of numbers that no cluster has. */
  readonly empty: Uint32Array;
  emptyCount: number;
}

function clusterState({ nodeCount, nodeWeights }: LevelGraph, clusters: Uint32Array): ClusterState {
  const totals = new Float64Array(nodeCount);
  const sizes = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    const cluster = clusters[node] ?? 0;
    totals[cluster] = (totals[cluster] ?? 0) + (nodeWeights[node] ?? 0);
    sizes[cluster] = (sizes[cluster] ?? 0) + 1;
  }
  const empty = new Uint32Array(nodeCount);
  let emptyCount = 0;
  for (let cluster = nodeCount - 1; cluster >= 0; cluster -= 1) {
    if (sizes[cluster] === 0) empty[emptyCount++] = cluster;
  }
  return { totals, sizes, empty, emptyCount };
}

function moveNode(
  state: ClusterState,
  clusters: Uint32Array,
  node: number,
  to: number,
  weight: number,
): void {
  const { totals, sizes, empty } = state;
  const from = clusters[node] ?? 0;
  if (sizes[to] === 0) state.emptyCount -= 1;
  clusters[node] = to;
  totals[to] = (totals[to] ?? 0) + weight;
  sizes[to] = (sizes[to] ?? 0) + 1;
  sizes[from] = (sizes[from] ?? 0) - 1;
  // An empty cluster weighs nothing, whatever rounding left.
  totals[from] = sizes[from] === 0 ? 0 : (totals[from] ?? 0) - weight;
  if (sizes[from] === 0) empty[state.emptyCount++] = from;
}
