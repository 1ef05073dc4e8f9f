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
  const { paperYears } = table;
  const counts = new Uint32Array(paperYears.length);
  const found: number[] = [];
  for (const node of group) {
    for (const paper of papersOfMember(table, nodes.members[node])) {
      if (isPaperKept[paper] !== 1) continue;
      if (counts[paper] === 0) found.push(paper);
      counts[paper] = (counts[paper] ?? 0) + 1;
    }
  }
  const fewest = fewestOfFirst(counts, found, limit);
  return found
    .filter((paper) => (counts[paper] ?? 0) >= fewest)
    .map((paper) => ({ paper, nodes: counts[paper] ?? 0 }))
    .sort(
      (a, b) =>
        b.nodes - a.nodes ||
        (paperYears[b.paper] ?? 0) - (paperYears[a.paper] ?? 0) ||
        a.paper - b.paper,
    )
    .slice(0, limit);
}

/** The fewest nodes of a paper among the first ones: those with fewer need not be sorted. */
function fewestOfFirst(counts: Uint32Array, papers: readonly number[], limit: number): number {
  const papersWith: number[] = [];
  for (const paper of papers) {
    const nodes = counts[paper] ?? 0;
    papersWith[nodes] = (papersWith[nodes] ?? 0) + 1;
  }
  let left = limit;
  for (let nodes = papersWith.length - 1; nodes > 0; nodes -= 1) {
    left -= papersWith[nodes] ?? 0;
    if (left <= 0) return nodes;
  }
  return 0;
}
