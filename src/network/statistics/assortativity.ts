import { degreesOf, type Graph } from '../graph/index.js';

/**
 * Degree assortativity: the correlation of the numbers of links at both ends of the links
 * (Newman 2003). Null where all ends have equally many, or there is no link: it is not defined.
 */
export function degreeAssortativityOf(graph: Graph): number | null {
  const degrees = degreesOf(graph);
  const ends = graph.neighbours.length;
  if (ends === 0) return null;
  // Whole numbers, exact far beyond any network that fits into memory.
  let [sum, squares, products] = [0, 0, 0];
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const degree = degrees[node] ?? 0;
    sum += degree * degree;
    squares += degree ** 3;
    let others = 0;
    const end = graph.offsets[node + 1] ?? 0;
    for (let slot = graph.offsets[node] ?? 0; slot < end; slot += 1) {
      others += degrees[graph.neighbours[slot] ?? 0] ?? 0;
    }
    products += degree * others;
  }
  const mean = sum / ends;
  const variance = squares / ends - mean * mean;
  return variance < 1e-12 * mean * mean ? null : (products / ends - mean * mean) / variance;
}
