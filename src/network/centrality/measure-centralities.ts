import { degreesOf, findComponents, type Graph, strengthsOf } from '../graph/index.js';
import { betweennessOf } from './betweenness.js';
import { closenessOf, harmonicOf } from './closeness.js';
import { type DistanceSums, sumDistances } from './distance-sums.js';
import { eigenvectorOf } from './eigenvector.js';
import { pageRankOf } from './page-rank.js';
import { chooseSources, type SamplingOptions } from './sources.js';

/** A measure of how central a node is. */
export type Centrality =
  | 'DEGREE'
  | 'STRENGTH'
  | 'CLOSENESS'
  | 'HARMONIC'
  | 'BETWEENNESS'
  | 'EIGENVECTOR'
  | 'PAGE_RANK';

/** One measure, of every node. */
export interface CentralityScores {
  readonly scores: Float64Array;
  /** Whether it is an estimate from a sample of the nodes. */
  readonly isSampled: boolean;
  /** From how many nodes paths were searched; null where the measure needs no paths. */
  readonly sampleSize: number | null;
  /** False when an iterative measure did not come to rest. */
  readonly hasConverged: boolean;
}

/** The measures that were asked for. */
export type Centralities = Partial<Record<Centrality, CentralityScores>>;

/**
 * Measures every node. DEGREE is links/(n-1), as in networkx, and STRENGTH the sum of link
 * strengths after normalisation; see the other files of this folder for the rest. CLOSENESS,
 * HARMONIC and BETWEENNESS are exact in components of up to EXACT_UP_TO nodes, else sampled.
 */
export function measureCentralities(
  graph: Graph,
  measures: Iterable<Centrality>,
  sampling: SamplingOptions = {},
): Centralities {
  const paths = lazily(() => {
    const components = findComponents(graph);
    return { components, sources: chooseSources(components, sampling) };
  });
  const distances = lazily(() => sumDistances(graph, paths().components, paths().sources));
  const result: Centralities = {};
  for (const measure of new Set(measures)) {
    result[measure] = RULES[measure]({ graph, paths, distances });
  }
  return result;
}

interface Inputs {
  readonly graph: Graph;
  readonly paths: () => {
    readonly components: ReturnType<typeof findComponents>;
    readonly sources: ReturnType<typeof chooseSources>;
  };
  readonly distances: () => DistanceSums;
}

const RULES: Readonly<Record<Centrality, (inputs: Inputs) => CentralityScores>> = {
  DEGREE: ({ graph }) => exact(Float64Array.from(degreesOf(graph), shareOf(graph.nodeCount))),
  STRENGTH: ({ graph }) => exact(strengthsOf(graph)),
  CLOSENESS: (inputs) =>
    byPaths(inputs, closenessOf(inputs.paths().components, inputs.distances())),
  HARMONIC: (inputs) => byPaths(inputs, harmonicOf(inputs.paths().components, inputs.distances())),
  BETWEENNESS: (inputs) => {
    const { components, sources } = inputs.paths();
    return byPaths(inputs, betweennessOf(inputs.graph, components, sources));
  },
  EIGENVECTOR: ({ graph }) => ({ ...exact(new Float64Array(0)), ...eigenvectorOf(graph) }),
  PAGE_RANK: ({ graph }) => ({ ...exact(new Float64Array(0)), ...pageRankOf(graph) }),
};

/** networkx gives 1 to the only node of a network. */
function shareOf(nodeCount: number): (degree: number) => number {
  return (degree) => (nodeCount > 1 ? degree / (nodeCount - 1) : 1);
}

function exact(scores: Float64Array): CentralityScores {
  return { scores, isSampled: false, sampleSize: null, hasConverged: true };
}

function byPaths({ paths }: Inputs, scores: Float64Array): CentralityScores {
  const { isSampled, nodes } = paths().sources;
  return { scores, isSampled, sampleSize: nodes.length, hasConverged: true };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
