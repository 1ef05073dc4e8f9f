import { type Network, papersOfAuthor } from '../build/index.js';
import type { IncidenceColumns } from '../table/index.js';

/** A paper and how many members of a group wrote it. */
export interface GroupPaper {
  /** Number of the paper in the table. */
  readonly paper: number;
  readonly members: number;
}

/**
 * The papers that most speak for a group of nodes, those with the most members among their authors
 * first, then newer ones, then by id: from their topics and journals a caller makes a label.
 */
export function papersOfGroup(
  table: IncidenceColumns,
  { nodes, isPaperKept }: Pick<Network, 'nodes' | 'isPaperKept'>,
  members: Iterable<number>,
  limit = Number.POSITIVE_INFINITY,
): readonly GroupPaper[] {
  const counts = new Map<number, number>();
  for (const node of members) {
    for (const paper of papersOfAuthor(table, nodes.authors[node])) {
      if (isPaperKept[paper] === 1) counts.set(paper, (counts.get(paper) ?? 0) + 1);
    }
  }
  const { paperYears } = table;
  return Array.from(counts, ([paper, count]) => ({ paper, members: count }))
    .sort(
      (a, b) =>
        b.members - a.members ||
        (paperYears[b.paper] ?? 0) - (paperYears[a.paper] ?? 0) ||
        a.paper - b.paper,
    )
    .slice(0, limit);
}
