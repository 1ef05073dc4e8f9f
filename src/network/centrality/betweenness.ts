import { type Components, createSearch, type Graph, searchFrom } from '../graph/index.js';
import type { Sources } from './sources.js';

/**
 * Betweenness: the share of shortest paths between two others that go through a node, summed over
 * all pairs and divided by their number (n-1)(n-2)/2, by the algorithm of Brandes (2001,
 * https://doi.org/10.1080/0022250X.2001.9990249). Paths count links, not strengths, as networkx
 * does by default. Where sources were sampled, each represents the others of its component.
 */
export function betweennessOf(
  graph: Graph,
  components: Components,
  sources: Sources,
): Float64Array {
  const { nodeCount } = graph;
  const scores = new Float64Array(nodeCount);
  const search = createSearch(nodeCount);
  const paths = new Float64Array(nodeCount);
  const shares = new Float64Array(nodeCount);
  for (const source of sources.nodes) {
    const { order, reached } = searchFrom(graph, source, search);
    if (reached < 3) continue;
    countPaths(graph, search, paths);
    for (let index = 0; index < reached; index += 1) shares[order[index] ?? 0] = 0;
    const scale = sources.scales[components.of[source] ?? 0] ?? 1;
    // Farthest first: the nodes beyond a node are known before the node.
    for (let index = reached - 1; index > 0; index -= 1) {
      const node = order[index] ?? 0;
      shareBackwards(graph, search.distances, node, paths, shares);
      scores[node] = (scores[node] ?? 0) + scale * (shares[node] ?? 0);
    }
  }
  const pairs = (nodeCount - 1) * (nodeCount - 2);
  return pairs > 0 ? scores.map((score) => score / pairs) : scores;
}

/** How many shortest paths lead from the start of a search to each node that it reached. */
function countPaths(
  { offsets, neighbours }: Graph,
  { order, distances, reached }: ReturnType<typeof createSearch>,
  paths: Float64Array,
): void {
  for (let index = 0; index < reached; index += 1) paths[order[index] ?? 0] = 0;
  paths[order[0] ?? 0] = 1;
  for (let index = 0; index < reached; index += 1) {
    const node = order[index] ?? 0;
    const beyond = (distances[node] ?? 0) + 1;
    const own = paths[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      if (distances[neighbour] === beyond) paths[neighbour] = (paths[neighbour] ?? 0) + own;
    }
  }
}

/** Gives each node one step nearer to the start its part of what this node carries. */
function shareBackwards(
  { offsets, neighbours }: Graph,
  distances: Uint32Array,
  node: number,
  paths: Float64Array,
  shares: Float64Array,
): void {
  const nearer = (distances[node] ?? 0) - 1;
  const part = (1 + (shares[node] ?? 0)) / (paths[node] ?? 1);
  const end = offsets[node + 1] ?? 0;
  for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
    const neighbour = neighbours[slot] ?? 0;
    if (distances[neighbour] === nearer) {
      shares[neighbour] = (shares[neighbour] ?? 0) + (paths[neighbour] ?? 0) * part;
    }
  }
}
