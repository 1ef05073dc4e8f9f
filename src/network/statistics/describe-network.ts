import type { SamplingOptions } from '../centrality/index.js';
import { findComponents, type Graph } from '../graph/index.js';
import { degreeAssortativityOf } from './assortativity.js';
import { measurePathLengths, type PathLengths } from './path-lengths.js';
import { transitivityOf } from './transitivity.js';

/** A network in numbers that take no longer than walking its links and triangles. */
export interface QuickStatistics {
  readonly nodes: number;
  readonly links: number;
  /** Links over the pairs that there are; 0 below two nodes. */
  readonly density: number;
  readonly components: number;
  /** Nodes in the largest component; 0 in an empty network. */
  readonly largestComponent: number;
  readonly transitivity: number;
  /** Links per node, on average. */
  readonly averageDegree: number;
  readonly degreeAssortativity: number | null;
}

/** A network in numbers. Modularity belongs to a clustering and stands there. */
export interface NetworkStatistics extends QuickStatistics, PathLengths {}

/** All statistics of a network. */
export function describeNetwork(graph: Graph, sampling: SamplingOptions = {}): NetworkStatistics {
  return {
    ...describeQuickly(graph),
    ...measurePathLengths(graph, findComponents(graph), sampling),
  };
}

/** The statistics that need no search for paths. */
export function describeQuickly(graph: Graph): QuickStatistics {
  const nodes = graph.nodeCount;
  const links = graph.neighbours.length / 2;
  const { sizes } = findComponents(graph);
  return {
    nodes,
    links,
    density: nodes < 2 ? 0 : links / ((nodes * (nodes - 1)) / 2),
    components: sizes.length,
    largestComponent: sizes[0] ?? 0,
    transitivity: transitivityOf(graph),
    averageDegree: nodes === 0 ? 0 : (2 * links) / nodes,
    degreeAssortativity: degreeAssortativityOf(graph),
  };
}
