import { type Graph, slotOf } from '../graph/index.js';

/** By what suggestions are ranked. */
export type SuggestionMeasure = 'ADAMIC_ADAR' | 'JACCARD';

/** Somebody with whom a node has co-authors in common, but no link. */
export interface Suggestion {
  readonly node: number;
  /** Sum over the common co-authors of 1/ln(links of that co-author) (Adamic and Adar 2003, https://doi.org/10.1016/S0378-8733(03)00009-1). */
  readonly adamicAdar: number;
  /** Common co-authors / all co-authors of either. */
  readonly jaccard: number;
  /** The common co-authors, those with the fewest links, who say most, first. */
  readonly connectors: Uint32Array;
}

/** Collaborators of collaborators, the best first; equal ones by the other measure, then by id. */
export function suggestCollaborators(
  graph: Graph,
  node: number,
  { by = 'ADAMIC_ADAR', limit = 10 }: { by?: SuggestionMeasure; limit?: number } = {},
): readonly Suggestion[] {
  const suggestions = Array.from(connectorsOf(graph, node), ([candidate, connectors]) =>
    weigh(graph, node, candidate, connectors),
  );
  const [first, second] =
    by === 'JACCARD' ? (['jaccard', 'adamicAdar'] as const) : (['adamicAdar', 'jaccard'] as const);
  suggestions.sort((a, b) => b[first] - a[first] || b[second] - a[second] || a.node - b.node);
  return suggestions.slice(0, limit);
}

function connectorsOf(graph: Graph, node: number): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const connector of neighboursOf(graph, node)) {
    for (const candidate of neighboursOf(graph, connector)) {
      if (candidate === node) continue;
      const known = found.get(candidate);
      if (known !== undefined) known.push(connector);
      else if (slotOf(graph, node, candidate) === -1) found.set(candidate, [connector]);
    }
  }
  return found;
}

function weigh(
  graph: Graph,
  node: number,
  candidate: number,
  connectors: readonly number[],
): Suggestion {
  const degree = (of: number) => neighboursOf(graph, of).length;
  const common = connectors.length;
  return {
    node: candidate,
    // A connector has at least two links, so the logarithm is never 0.
    adamicAdar: connectors.reduce((sum, connector) => sum + 1 / Math.log(degree(connector)), 0),
    jaccard: common / (degree(node) + degree(candidate) - common),
    connectors: Uint32Array.from(connectors).sort((a, b) => degree(a) - degree(b) || a - b),
  };
}

function neighboursOf({ offsets, neighbours }: Graph, node: number): Uint32Array {
  return neighbours.subarray(offsets[node], offsets[node + 1]);
}
