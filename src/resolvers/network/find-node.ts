import type { FoundNetwork } from './find-network.js';
import { searchSorted } from './search-sorted.js';

/** The number of a member's node, or null where the member is not in the network. */
export function findNode({ table, analysis }: FoundNetwork, member: string): number | null {
  // Members are in the order of their ids, nodes in the order of their members.
  const number = searchSorted(table.members, member);
  return number === null ? null : searchSorted(analysis.network.nodes.members, number);
}
