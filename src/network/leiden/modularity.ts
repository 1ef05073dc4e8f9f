import { type Graph, strengthsOf } from '../graph/index.js';

/**
 * Modularity of a clustering: the share of link weight inside clusters, less what chance would put
 * there, times the resolution (Newman and Girvan 2004; resolution by Reichardt and Bornholdt 2006).
 * 0 for a graph without links.
 *
 * @param clusters any numbers; nodes with a negative one stand each alone.
 */
export function modularityOf(graph: Graph, clusters: ArrayLike<number>, resolution = 1): number {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const strengths = strengthsOf(graph);
  const totals = new Map<number, number>();
  let [inside, doubled, expected] = [0, 0, 0];
  for (let node = 0; node < nodeCount; node += 1) {
    const cluster = clusters[node] ?? -1;
    const strength = strengths[node] ?? 0;
    doubled += strength;
    if (cluster < 0) expected += strength * strength;
    else totals.set(cluster, (totals.get(cluster) ?? 0) + strength);
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      if (cluster >= 0 && clusters[neighbours[slot] ?? 0] === cluster) inside += weights[slot] ?? 0;
    }
  }
  if (doubled === 0) return 0;
  for (const total of totals.values()) expected += total * total;
  return inside / doubled - (resolution * expected) / (doubled * doubled);
}
