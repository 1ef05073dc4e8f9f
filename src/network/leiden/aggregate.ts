import { groupBy } from '../table/index.js';
import type { LevelGraph } from './weighted-graph.js';

/** Memory for links while they are summed; one for all levels and iterations, as it is as large as the network. */
export interface Scratch {
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Memory for the links of a graph and of all graphs that are aggregated from it. */
export function scratchFor({ neighbours }: Pick<LevelGraph, 'neighbours'>): Scratch {
  return {
    neighbours: new Uint32Array(neighbours.length),
    weights: new Float64Array(neighbours.length),
  };
}

/**
 * The graph whose nodes are groups of this one's: links between two groups become one with their
 * summed weight, links inside a group count in its node weight only.
 *
 * @param groups group by node, numbered from 0 without gaps.
 */
export function aggregate(
  graph: LevelGraph,
  groups: Uint32Array,
  groupCount: number,
  { neighbours, weights }: Scratch = scratchFor(graph),
): LevelGraph {
  const members = groupBy(groups, groupCount);
  const offsets = new Uint32Array(groupCount + 1);
  const nodeWeights = new Float64Array(groupCount);
  const sums = new Float64Array(groupCount);
  let size = 0;
  for (let group = 0; group < groupCount; group += 1) {
    const start = size;
    const end = members.offsets[group + 1] ?? 0;
    let total = 0;
    for (let index = members.offsets[group] ?? 0; index < end; index += 1) {
      const node = members.order[index] ?? 0;
      total += graph.nodeWeights[node] ?? 0;
      const last = graph.offsets[node + 1] ?? 0;
      for (let slot = graph.offsets[node] ?? 0; slot < last; slot += 1) {
        const other = groups[graph.neighbours[slot] ?? 0] ?? 0;
        if (other === group) continue;
        const sum = sums[other] ?? 0;
        if (sum === 0) neighbours[size++] = other;
        sums[other] = sum + (graph.weights[slot] ?? 0);
      }
    }
    for (let slot = start; slot < size; slot += 1) {
      const other = neighbours[slot] ?? 0;
      weights[slot] = sums[other] ?? 0;
      sums[other] = 0;
    }
    nodeWeights[group] = total;
    offsets[group + 1] = size;
  }
  return {
    nodeCount: groupCount,
    offsets,
    neighbours: neighbours.slice(0, size),
    weights: weights.slice(0, size),
    nodeWeights,
  };
}
