import type { Graph } from '../graph/index.js';

/**
 * Splits clusters that are not connected into their parts, which never lowers the quality. Leiden
 * leaves such clusters only when it is stopped before it has settled; after this there are none.
 */
export function splitClusters(graph: Graph, clusters: Uint32Array): Uint32Array {
  const { nodeCount, offsets, neighbours } = graph;
  const parts = new Uint32Array(nodeCount);
  const isSeen = new Uint8Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  let count = 0;
  for (let start = 0; start < nodeCount; start += 1) {
    if (isSeen[start] === 1) continue;
    let [head, tail] = [0, 1];
    queue[0] = start;
    isSeen[start] = 1;
    while (head < tail) {
      const node = queue[head++] ?? 0;
      parts[node] = count;
      const end = offsets[node + 1] ?? 0;
      for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
        const neighbour = neighbours[slot] ?? 0;
        if (isSeen[neighbour] === 1 || clusters[neighbour] !== clusters[start]) continue;
        isSeen[neighbour] = 1;
        queue[tail++] = neighbour;
      }
    }
    count += 1;
  }
  return parts;
}
