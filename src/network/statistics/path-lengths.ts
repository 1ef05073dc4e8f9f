import { chooseSources, type SamplingOptions, sumDistances } from '../centrality/index.js';
import { type Components, createSearch, type Graph, searchFrom } from '../graph/index.js';

/** How long shortest paths are, links counted as one step each. */
export interface PathLengths {
  /** Mean over the pairs that a path joins; null where there is no such pair. */
  readonly averagePathLength: number | null;
  /** The longest of the shortest paths; where sampled, it is at least this long. */
  readonly diameter: number;
  readonly isSampled: boolean;
  /** From how many nodes paths were searched. */
  readonly sampleSize: number;
}

/** Measures path lengths: exact in components of up to EXACT_UP_TO nodes, else from a sample. */
export function measurePathLengths(
  graph: Graph,
  components: Components,
  sampling: SamplingOptions = {},
): PathLengths {
  const sources = chooseSources(components, sampling);
  const { mean, longest } = sumDistances(graph, components, sources);
  return {
    averagePathLength: Number.isNaN(mean) ? null : mean,
    diameter: sources.isSampled ? Math.max(longest, sweepLargest(graph, components)) : longest,
    isSampled: sources.isSampled,
    sampleSize: sources.nodes.length,
  };
}

const SWEEPS = 10;

/** From a far node to a node far from that one, and so on: mostly finds the diameter itself (Magnien, Latapy, Habib 2009). */
function sweepLargest(graph: Graph, { of }: Components): number {
  const search = createSearch(graph.nodeCount);
  let start = of.indexOf(0);
  let longest = 0;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const { order, distances, reached } = searchFrom(graph, start, search);
    start = order[reached - 1] ?? start;
    longest = Math.max(longest, distances[start] ?? 0);
  }
  return longest;
}
