import { degreesOf, type Graph } from '../graph/index.js';

/**
 * Transitivity: three times the number of triangles over the number of connected triples, which
 * is the chance that two neighbours of one node are linked too. 0 without a triple.
 */
export function transitivityOf(graph: Graph): number {
  const triples = degreesOf(graph).reduce((sum, degree) => sum + (degree * (degree - 1)) / 2, 0);
  return triples === 0 ? 0 : (3 * countTriangles(graph)) / triples;
}

/**
 * Each link is looked at from the end with fewer links, so that the work grows with links to the
 * power of 1.5 at most (Chiba and Nishizeki 1985).
 */
export function countTriangles(graph: Graph): number {
  const { nodeCount } = graph;
  const { offsets, neighbours } = upwardLinks(graph);
  const markOf = new Uint32Array(nodeCount);
  let triangles = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const [start, end] = [offsets[node] ?? 0, offsets[node + 1] ?? 0];
    const mark = node + 1;
    for (let slot = start; slot < end; slot += 1) markOf[neighbours[slot] ?? 0] = mark;
    for (let slot = start; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      const last = offsets[neighbour + 1] ?? 0;
      for (let other = offsets[neighbour] ?? 0; other < last; other += 1) {
        if (markOf[neighbours[other] ?? 0] === mark) triangles += 1;
      }
    }
  }
  return triangles;
}

/** Of each link only the direction to the node with more links; equal ones to the greater number. */
function upwardLinks(graph: Graph): Pick<Graph, 'offsets' | 'neighbours'> {
  const degrees = degreesOf(graph);
  const offsets = new Uint32Array(graph.nodeCount + 1);
  const neighbours = new Uint32Array(graph.neighbours.length / 2);
  let size = 0;
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const own = degrees[node] ?? 0;
    const end = graph.offsets[node + 1] ?? 0;
    for (let slot = graph.offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = graph.neighbours[slot] ?? 0;
      const other = degrees[neighbour] ?? 0;
      if (other > own || (other === own && neighbour > node)) neighbours[size++] = neighbour;
    }
    offsets[node + 1] = size;
  }
  return { offsets, neighbours };
}
