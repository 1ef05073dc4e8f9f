import type { FoundNetwork } from './find-network.js';

/** The number of a member's node, or null where the member is not in the network. */
export function findNode({ table, analysis }: FoundNetwork, member: string): number | null {
  const number = searchSorted(table.members, member);
  return number === null ? null : searchSorted(analysis.network.nodes.members, number);
}

/** By halving: members are in the order of their ids, nodes in the order of their members. */
function searchSorted<Value extends string | number>(
  values: ArrayLike<Value>,
  wanted: Value,
): number | null {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle];
    if (value !== undefined && value < wanted) low = middle + 1;
    else high = middle;
  }
  return values[low] === wanted ? low : null;
}
