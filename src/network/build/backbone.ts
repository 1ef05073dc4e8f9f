import type { LinkColumns } from './link-columns.js';
import { markLinks, totalStrengths } from './link-columns.js';

/**
 * Marks the links of the backbone: those that are significant for at least one of their ends by
 * the disparity filter, (1 - w/s)^(k-1) < alpha, with w the link's strength, s the total strength
 * and k the number of links of that end (Serrano, Boguñá, Vespignani 2009,
 * https://doi.org/10.1073/pnas.0808904106). An end with a single link says nothing about it; a
 * link between two such ends stays, as nothing speaks against it.
 */
export function markBackbone(nodeCount: number, links: LinkColumns, alpha: number): Uint8Array {
  const strengths = totalStrengths(nodeCount, links);
  const degrees = new Uint32Array(nodeCount);
  for (const ends of [links.source, links.target]) {
    for (const node of ends) degrees[node] = (degrees[node] ?? 0) + 1;
  }
  const chance = (node: number, strength: number) => {
    const degree = degrees[node] ?? 0;
    return degree < 2 ? 1 : (1 - strength / (strengths[node] ?? 1)) ** (degree - 1);
  };
  return markLinks(links, (link) => {
    const [source, target] = [links.source[link] ?? 0, links.target[link] ?? 0];
    const strength = links.counted[link] ?? 0;
    if (degrees[source] === 1 && degrees[target] === 1) return true;
    return Math.min(chance(source, strength), chance(target, strength)) < alpha;
  });
}
