import { type Graph, strengthsOf } from '../graph/index.js';
import type { IterativeScores } from './eigenvector.js';

/** The chance to go on along a link; the rest jumps anywhere (Page, Brin, Motwani, Winograd 1999). */
const DAMPING = 0.85;
const MAX_STEPS = 500;
const TOLERANCE = 1e-8;

/**
 * PageRank over links weighted by strength, damping 0.85; scores sum to 1. A node without links
 * gives its score to all alike, as in networkx.
 */
export function pageRankOf(graph: Graph): IterativeScores {
  const { nodeCount, offsets, neighbours, weights } = graph;
  const strengths = strengthsOf(graph);
  let scores = new Float64Array(nodeCount).fill(1 / Math.max(nodeCount, 1));
  let next = new Float64Array(nodeCount);
  const perStrength = new Float64Array(nodeCount);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    let loose = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      const [score, strength] = [scores[node] ?? 0, strengths[node] ?? 0];
      if (strength > 0) perStrength[node] = score / strength;
      else loose += score;
    }
    const base = (1 - DAMPING + DAMPING * loose) / nodeCount;
    let change = 0;
    for (let node = 0; node < nodeCount; node += 1) {
      let sum = 0;
      const end = offsets[node + 1] ?? 0;
      for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
        sum += (weights[slot] ?? 0) * (perStrength[neighbours[slot] ?? 0] ?? 0);
      }
      const score = base + DAMPING * sum;
      change += Math.abs(score - (scores[node] ?? 0));
      next[node] = score;
    }
    [scores, next] = [next, scores];
    if (change < TOLERANCE) return { scores, hasConverged: true };
  }
  return { scores, hasConverged: false };
}
