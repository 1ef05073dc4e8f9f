import type { Graph } from '../graph/index.js';

/** Scores that were found step by step. */
export interface IterativeScores {
  readonly scores: Float64Array;
  /** False when the steps allowed were not enough for the wanted exactness. */
  readonly hasConverged: boolean;
}

const MAX_STEPS = 5_000;
const TOLERANCE = 1e-10;

/**
 * Eigenvector centrality (Bonacich 1972) by power iteration on A + I, length 1, links counted
 * without strength, as networkx does by default. In a network of several components only those
 * with the greatest eigenvalue keep a score; all scores are equal where there is no link.
 */
export function eigenvectorOf({ nodeCount, offsets, neighbours }: Graph): IterativeScores {
  let scores = new Float64Array(nodeCount).fill(1 / Math.sqrt(Math.max(nodeCount, 1)));
  let next = new Float64Array(nodeCount);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    // Adding the node's own score keeps bipartite networks, such as stars, from swinging.
    for (let node = 0; node < nodeCount; node += 1) {
      let sum = scores[node] ?? 0;
      const end = offsets[node + 1] ?? 0;
      for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
        sum += scores[neighbours[slot] ?? 0] ?? 0;
      }
      next[node] = sum;
    }
    const change = normaliseTowards(next, scores);
    [scores, next] = [next, scores];
    if (change < TOLERANCE) return { scores, hasConverged: true };
  }
  return { scores, hasConverged: false };
}

/** Brings the vector to length 1 and tells how far it is from the one before. */
function normaliseTowards(vector: Float64Array, before: Float64Array): number {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  let change = 0;
  for (let node = 0; node < vector.length; node += 1) {
    const value = (vector[node] ?? 0) / length;
    vector[node] = value;
    change += Math.abs(value - (before[node] ?? 0));
  }
  return change;
}
