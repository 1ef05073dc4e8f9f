/**
 * An undirected weighted graph without loops as compressed rows: node v has the neighbours
 * neighbours[offsets[v]] up to offsets[v+1], ascending, each with its weight beside it. Every link
 * is there twice, once from either end.
 */
export interface Graph {
  readonly nodeCount: number;
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

/** Ends and weight of each link, source below target. */
export interface WeightedLinks {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

/** The graph over these links, which must come sorted by source, then target, and each once. */
export function graphOf(nodeCount: number, { source, target, weight }: WeightedLinks): Graph {
  const offsets = new Uint32Array(nodeCount + 1);
  for (const ends of [source, target]) {
    for (const node of ends) offsets[node + 1] = (offsets[node + 1] ?? 0) + 1;
  }
  for (let node = 0; node < nodeCount; node += 1) {
    offsets[node + 1] = (offsets[node + 1] ?? 0) + (offsets[node] ?? 0);
  }
  const neighbours = new Uint32Array(2 * source.length);
  const weights = new Float64Array(2 * source.length);
  const next = offsets.slice();
  // Smaller neighbours first, then greater ones: each node's list comes out ascending.
  place(target, source, weight, { next, neighbours, weights });
  place(source, target, weight, { next, neighbours, weights });
  return { nodeCount, offsets, neighbours, weights };
}

interface Filling {
  readonly next: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
}

function place(
  from: Uint32Array,
  to: Uint32Array,
  weight: Float64Array,
  { next, neighbours, weights }: Filling,
): void {
  for (let link = 0; link < from.length; link += 1) {
    const node = from[link] ?? 0;
    const slot = next[node] ?? 0;
    neighbours[slot] = to[link] ?? 0;
    weights[slot] = weight[link] ?? 0;
    next[node] = slot + 1;
  }
}

/** How many links each node has. */
export function degreesOf({ nodeCount, offsets }: Graph): Uint32Array {
  const degrees = new Uint32Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    degrees[node] = (offsets[node + 1] ?? 0) - (offsets[node] ?? 0);
  }
  return degrees;
}

/** The sum of the weights of each node's links. */
export function strengthsOf({ nodeCount, offsets, weights }: Graph): Float64Array {
  const strengths = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) {
    let sum = 0;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) sum += weights[slot] ?? 0;
    strengths[node] = sum;
  }
  return strengths;
}

/** The index of the neighbour in the node's list, or -1, by binary search: lists are ascending. */
export function slotOf({ offsets, neighbours }: Graph, node: number, neighbour: number): number {
  let low = offsets[node] ?? 0;
  let high = (offsets[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = neighbours[middle] ?? 0;
    if (found === neighbour) return middle;
    if (found < neighbour) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
