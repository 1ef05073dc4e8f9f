import { gather, gatherTexts } from '../columns.js';
import type { IncidenceRows } from './incidence-rows.js';
import { inverseOf, orderOfIds } from './order-of-ids.js';
import { groupBy } from './row-groups.js';

/**
 * Incidences, reachable from both sides. Members and papers are numbered in the order of their
 * ids and each incidence is there once, so that the same rows in any order give the same table.
 */
export interface IncidenceTable extends IncidenceColumns {
  readonly members: readonly string[];
  readonly papers: readonly string[];
}

/** The part of an {@link IncidenceTable} that is numbers. */
export interface IncidenceColumns {
  /** By paper; NO_YEAR where it is not known. */
  readonly paperYears: Int32Array;
  readonly paperMemberCounts: Uint32Array;
  /** Paper p has the members paperMembers[paperOffsets[p]] up to paperOffsets[p+1], ascending. */
  readonly paperOffsets: Uint32Array;
  readonly paperMembers: Uint32Array;
  /** Beside paperMembers: the member's place, from 1; 0 when unknown. */
  readonly paperPlaces: Uint32Array;
  /** Member a has the papers memberPapers[memberOffsets[a]] up to memberOffsets[a+1], ascending. */
  readonly memberOffsets: Uint32Array;
  readonly memberPapers: Uint32Array;
}

/** Columns, and which row of the {@link IncidenceRows} stands at each number. */
export interface Tabulated {
  readonly columns: IncidenceColumns;
  readonly memberOrder: Uint32Array;
  readonly paperOrder: Uint32Array;
}

/** Makes the table of these rows. */
export function tabulate(rows: IncidenceRows): IncidenceTable {
  return nameColumns(rows, tabulateColumns(rows));
}

/** Puts the ids to columns that were made elsewhere, in a worker. */
export function nameColumns(
  rows: Pick<IncidenceRows, 'members' | 'papers'>,
  { columns, memberOrder, paperOrder }: Tabulated,
): IncidenceTable {
  return {
    ...columns,
    members: gatherTexts(rows.members, memberOrder),
    papers: gatherTexts(rows.papers, paperOrder),
  };
}

/** The part of {@link tabulate} that takes time, without text in its answer. */
export function tabulateColumns(rows: IncidenceRows): Tabulated {
  const memberOrder = orderOfIds(rows.members);
  const paperOrder = orderOfIds(rows.papers);
  const members = at(inverseOf(memberOrder), rows.rowMembers);
  const papers = at(inverseOf(paperOrder), rows.rowPapers);
  const columns = groupRows(members, papers, rows.rowPlaces, {
    members: rows.members.length,
    papers: rows.papers.length,
  });
  return {
    memberOrder,
    paperOrder,
    columns: {
      ...columns,
      paperYears: gather(rows.paperYears, paperOrder, new Int32Array(paperOrder.length)),
      paperMemberCounts: at(rows.paperMemberCounts, paperOrder),
    },
  };
}

/** Sorted by paper, then by member and again by paper, each time keeping the order before: both ways come out ascending. */
function groupRows(
  members: Uint32Array,
  papers: Uint32Array,
  places: Uint32Array,
  sizes: { readonly members: number; readonly papers: number },
): Omit<IncidenceColumns, 'paperYears' | 'paperMemberCounts'> {
  const rows = withoutDoubles(members, papers, places, sizes);
  const byMember = groupBy(rows.members, sizes.members);
  const byPaper = groupBy(rows.papers, sizes.papers);
  return {
    memberOffsets: byMember.offsets,
    memberPapers: at(rows.papers, byMember.order),
    paperOffsets: byPaper.offsets,
    paperMembers: at(rows.members, byPaper.order),
    paperPlaces: at(rows.places, byPaper.order),
  };
}

interface Columns {
  readonly members: Uint32Array;
  readonly papers: Uint32Array;
  readonly places: Uint32Array;
}

/** Rows by member, then paper; of the same incidence told twice the smallest known place stays. */
function withoutDoubles(
  members: Uint32Array,
  papers: Uint32Array,
  places: Uint32Array,
  sizes: { readonly members: number; readonly papers: number },
): Columns {
  const byPaper = groupBy(papers, sizes.papers).order;
  const byMember = groupBy(at(members, byPaper), sizes.members).order;
  const kept = { members: members.slice(), papers: papers.slice(), places: places.slice() };
  let count = 0;
  for (const index of byMember) {
    const row = byPaper[index] ?? 0;
    const [member, paper, place] = [members[row] ?? 0, papers[row] ?? 0, places[row] ?? 0];
    const isDouble =
      count > 0 && kept.members[count - 1] === member && kept.papers[count - 1] === paper;
    if (isDouble) {
      kept.places[count - 1] = smallerKnown(kept.places[count - 1] ?? 0, place);
      continue;
    }
    kept.members[count] = member;
    kept.papers[count] = paper;
    kept.places[count] = place;
    count += 1;
  }
  return {
    members: kept.members.subarray(0, count),
    papers: kept.papers.subarray(0, count),
    places: kept.places.subarray(0, count),
  };
}

function at(column: Uint32Array, rows: Uint32Array): Uint32Array {
  return gather(column, rows, new Uint32Array(rows.length));
}

function smallerKnown(one: number, other: number): number {
  if (one === 0 || other === 0) return one + other;
  return Math.min(one, other);
}
