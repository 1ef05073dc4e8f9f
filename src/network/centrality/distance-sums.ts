import { type Components, createSearch, type Graph, searchFrom } from '../graph/index.js';
import type { Sources } from './sources.js';

/** What searches from many nodes tell about distances, links counted as one step each. */
export interface DistanceSums {
  /** By node: sum of the distances to the nodes searched from. */
  readonly sums: Float64Array;
  /** By node: sum of 1/distance to them. */
  readonly inverseSums: Float64Array;
  /** By node: how many nodes of its component, itself aside, were searched from. */
  readonly counts: Uint32Array;
  /** The greatest distance seen. */
  readonly longest: number;
  /** Mean distance over all ordered pairs that a path joins, samples scaled up; NaN for no pair. */
  readonly mean: number;
}

/** Searches from each source and sums the distances at their other ends. */
export function sumDistances(graph: Graph, components: Components, sources: Sources): DistanceSums {
  const sums = new Float64Array(graph.nodeCount);
  const inverseSums = new Float64Array(graph.nodeCount);
  const counts = components.of.map((component) => sources.counts[component] ?? 0);
  const search = createSearch(graph.nodeCount);
  let [longest, total, pairs] = [0, 0, 0];
  for (const source of sources.nodes) {
    const { order, distances, reached } = searchFrom(graph, source, search);
    counts[source] = (counts[source] ?? 0) - 1;
    let sum = 0;
    for (let index = 1; index < reached; index += 1) {
      const node = order[index] ?? 0;
      const distance = distances[node] ?? 0;
      sum += distance;
      sums[node] = (sums[node] ?? 0) + distance;
      inverseSums[node] = (inverseSums[node] ?? 0) + 1 / distance;
    }
    longest = Math.max(longest, distances[order[reached - 1] ?? 0] ?? 0);
    const scale = sources.scales[components.of[source] ?? 0] ?? 1;
    total += sum * scale;
    pairs += (reached - 1) * scale;
  }
  return { sums, inverseSums, counts, longest, mean: pairs === 0 ? Number.NaN : total / pairs };
}
