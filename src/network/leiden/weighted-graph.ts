import { type Graph, strengthsOf } from '../graph/index.js';

/** A graph at one level of Leiden: nodes are nodes of the network or groups of them. */
export interface LevelGraph extends Graph {
  /** By node: the sum of the strengths of all its links, those inside a group included. */
  readonly nodeWeights: Float64Array;
}

/** What a quality function needs of the whole network; the same at every level. */
export interface Scale {
  /**
   * Resolution over twice the total weight: joining groups with node weights a, b and link weight
   * w changes modularity by (w - perWeight a b) / (total weight).
   */
  readonly perWeight: number;
  /** Mean weight of a link: what counts as a small or large gain, whatever the unit of strength. */
  readonly meanWeight: number;
}

/** The network itself as the first level. */
export function firstLevel(graph: Graph): LevelGraph {
  return { ...graph, nodeWeights: strengthsOf(graph) };
}

/** Works out the scale of a network. */
export function scaleOf({ weights }: Graph, resolution: number): Scale {
  const doubled = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    perWeight: doubled > 0 ? resolution / doubled : 0,
    meanWeight: weights.length > 0 ? doubled / weights.length : 0,
  };
}
