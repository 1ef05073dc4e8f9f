import { type Network, papersOfMember } from '../build/index.js';
import type { IncidenceColumns } from '../table/index.js';

/** A paper and how many nodes of a group it has. */
export interface GroupPaper {
  /** Number of the paper in the table. */
  readonly paper: number;
  readonly nodes: number;
}

/**
 * The papers most typical of a group of nodes, those with the most of its nodes
 * first, then newer ones, then by id: from their topics and journals a caller makes a label.
 */
export function papersOfGroup(
  table: IncidenceColumns,
  { nodes, isPaperKept }: Pick<Network, 'nodes' | 'isPaperKept'>,
  group: Iterable<number>,
  limit = Number.POSITIVE_INFINITY,
): readonly GroupPaper[] {
  const counts = new Map<number, number>();
  for (const node of group) {
    for (const paper of papersOfMember(table, nodes.members[node])) {
      if (isPaperKept[paper] === 1) counts.set(paper, (counts.get(paper) ?? 0) + 1);
    }
  }
  const { paperYears } = table;
  return Array.from(counts, ([paper, count]) => ({ paper, nodes: count }))
    .sort(
      (a, b) =>
        b.nodes - a.nodes ||
        (paperYears[b.paper] ?? 0) - (paperYears[a.paper] ?? 0) ||
        a.paper - b.paper,
    )
    .slice(0, limit);
}
