import type { IncidenceColumns } from '../table/index.js';
import type { Network } from './build-network.js';

/**
 * The papers of a link, newest first and then by id: numbers in the table. Nothing is stored
 * for this; it is what the two members' sorted lists of papers have in common.
 *
 * @param one number of a node
 * @param other number of a node
 */
export function sharedPapers(
  table: IncidenceColumns,
  { nodes, isPaperKept }: Pick<Network, 'nodes' | 'isPaperKept'>,
  one: number,
  other: number,
): Uint32Array {
  const shared = papersOfMember(table, nodes.members[one]);
  const others = papersOfMember(table, nodes.members[other]);
  const found: number[] = [];
  for (let a = 0, b = 0; a < shared.length && b < others.length; ) {
    const [left, right] = [shared[a] ?? 0, others[b] ?? 0];
    if (left === right && isPaperKept[left] === 1) found.push(left);
    if (left <= right) a += 1;
    if (right <= left) b += 1;
  }
  const { paperYears } = table;
  found.sort((a, b) => (paperYears[b] ?? 0) - (paperYears[a] ?? 0) || a - b);
  return Uint32Array.from(found);
}

/** All papers of a member of the table, in the order of their ids. */
export function papersOfMember(table: IncidenceColumns, member: number | undefined): Uint32Array {
  if (member === undefined) return new Uint32Array(0);
  const { memberOffsets, memberPapers } = table;
  return memberPapers.subarray(memberOffsets[member], memberOffsets[member + 1]);
}
