import type { Graph } from './graph.js';

/** Parts of a graph that no link joins. */
export interface Components {
  /** Number of the component by node; component 0 is the largest, equal ones by smallest node. */
  readonly of: Uint32Array;
  /** Nodes by component, descending. */
  readonly sizes: Uint32Array;
}

/** Finds the connected components. */
export function findComponents(graph: Graph): Components {
  const found = labelComponents(graph);
  const order = Array.from(found.sizes, (size, label) => ({ size, label }));
  order.sort((a, b) => b.size - a.size || a.label - b.label);
  const rank = new Uint32Array(order.length);
  for (const [place, { label }] of order.entries()) rank[label] = place;
  return {
    of: found.of.map((label) => rank[label] ?? 0),
    sizes: Uint32Array.from(order, ({ size }) => size),
  };
}

function labelComponents(graph: Graph): { of: Uint32Array; sizes: readonly number[] } {
  const { nodeCount, offsets, neighbours } = graph;
  const of = new Uint32Array(nodeCount);
  const isSeen = new Uint8Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  const sizes: number[] = [];
  for (let start = 0; start < nodeCount; start += 1) {
    if (isSeen[start] === 1) continue;
    let [head, tail] = [0, 1];
    queue[0] = start;
    isSeen[start] = 1;
    while (head < tail) {
      const node = queue[head++] ?? 0;
      of[node] = sizes.length;
      const end = offsets[node + 1] ?? 0;
      for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
        const neighbour = neighbours[slot] ?? 0;
        if (isSeen[neighbour] === 1) continue;
        isSeen[neighbour] = 1;
        queue[tail++] = neighbour;
      }
    }
    sizes.push(tail);
  }
  return { of, sizes };
}
