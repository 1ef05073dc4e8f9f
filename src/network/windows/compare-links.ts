import type { Network } from '../build/index.js';

/** How the links of one network differ from those of an earlier one over the same table. */
export interface LinkChanges {
  readonly newLinks: number;
  readonly lostLinks: number;
}

/** Compares by member: both lists are sorted, so one walk over both is enough. */
export function compareLinks(before: Network | null, after: Network): LinkChanges {
  const total = after.links.source.length;
  if (before === null) return { newLinks: total, lostLinks: 0 };
  const earlier = before.links.source.length;
  let [one, other, common] = [0, 0, 0];
  while (one < earlier && other < total) {
    const order = compareAt(before, one, after, other);
    if (order === 0) common += 1;
    if (order <= 0) one += 1;
    if (order >= 0) other += 1;
  }
  return { newLinks: total - common, lostLinks: earlier - common };
}

function compareAt(before: Network, one: number, after: Network, other: number): number {
  const sources =
    memberAt(before, before.links.source[one]) - memberAt(after, after.links.source[other]);
  if (sources !== 0) return sources;
  return memberAt(before, before.links.target[one]) - memberAt(after, after.links.target[other]);
}

function memberAt({ nodes }: Network, node: number | undefined): number {
  return nodes.members[node ?? 0] ?? 0;
}
