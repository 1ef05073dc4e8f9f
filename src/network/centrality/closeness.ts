import type { Components } from '../graph/index.js';
import type { DistanceSums } from './distance-sums.js';

/**
 * Closeness by the formula of Wasserman and Faust (1994), as networkx has it by default: with r
 * nodes in a node's component, n in all, and d the sum of the distances to the others of the
 * component, (r-1)/d * (r-1)/(n-1); 0 for a node without links. Where distances were sampled, d is
 * their mean times r-1.
 */
export function closenessOf(
  { of, sizes }: Components,
  { sums, counts }: DistanceSums,
): Float64Array {
  const others = sums.length - 1;
  return sums.map((sum, node) => {
    const reachable = (sizes[of[node] ?? 0] ?? 1) - 1;
    const count = counts[node] ?? 0;
    if (reachable === 0 || count === 0) return 0;
    const mean = sum / count;
    return (1 / mean) * (reachable / others);
  });
}

/**
 * Harmonic centrality: the sum of 1/distance to all others, unreachable ones adding 0 (Marchiori
 * and Latora 2000), not divided, as networkx has it. Where distances were sampled, their mean
 * times the others of the component.
 */
export function harmonicOf(
  { of, sizes }: Components,
  { inverseSums, counts }: DistanceSums,
): Float64Array {
  return inverseSums.map((sum, node) => {
    const reachable = (sizes[of[node] ?? 0] ?? 1) - 1;
    const count = counts[node] ?? 0;
    if (count === reachable) return sum;
    return count === 0 ? 0 : (sum / count) * reachable;
  });
}
