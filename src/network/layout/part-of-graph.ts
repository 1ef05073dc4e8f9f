import { type Graph, graphOf } from '../graph/index.js';

/** Some nodes of a graph, given ascending, with the links among them; they are numbered from 0 in their order. */
export function partOfGraph(graph: Graph, nodes: Uint32Array): Graph {
  const { nodeCount, offsets, neighbours, weights } = graph;
  if (nodes.length === nodeCount) return graph;
  const places = placesOf(nodes);
  const source: number[] = [];
  const target: number[] = [];
  const weight: number[] = [];
  for (const [place, node] of nodes.entries()) {
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const other = places.get(neighbours[slot] ?? 0);
      if (other === undefined || other < place) continue;
      source.push(place);
      target.push(other);
      weight.push(weights[slot] ?? 0);
    }
  }
  return graphOf(nodes.length, {
    source: Uint32Array.from(source),
    target: Uint32Array.from(target),
    weight: Float64Array.from(weight),
  });
}

function placesOf(nodes: Uint32Array): ReadonlyMap<number, number> {
  return new Map(Array.from(nodes, (node, place) => [node, place]));
}
