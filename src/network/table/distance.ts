import type { IncidenceColumns } from './incidence-table.js';
import type { PaperTest } from './papers-that.js';

/**
 * How many links the shortest path between two members has, without the links: from both ends, over papers
 * that count, a step at a time from the end with fewer members to go on from. Null where no path leads
 * from one to the other, or one of the two has no paper that counts.
 */
export function distanceBetween(
  table: IncidenceColumns,
  from: number,
  to: number,
  isPaperIn: PaperTest,
): number | null {
  if (!hasPaper(table, from, isPaperIn) || !hasPaper(table, to, isPaperIn)) return null;
  if (from === to) return 0;
  const ends = [endAt(table, from), endAt(table, to)] as const;
  for (let distance = 1; ends.every(({ frontier }) => frontier.length > 0); distance += 1) {
    const [near, far] = ends[0].frontier.length <= ends[1].frontier.length ? ends : flipped(ends);
    if (goOn(table, near, far, isPaperIn)) return distance;
  }
  return null;
}

/** The search from one end. */
interface End {
  readonly isMet: Uint8Array;
  readonly isWalked: Uint8Array;
  /** The members who were met last. */
  frontier: readonly number[];
}

function endAt(table: IncidenceColumns, member: number): End {
  const isMet = new Uint8Array(table.memberOffsets.length - 1);
  isMet[member] = 1;
  return { isMet, isWalked: new Uint8Array(table.paperYears.length), frontier: [member] };
}

function flipped([one, other]: readonly [End, End]): readonly [End, End] {
  return [other, one];
}

function hasPaper(table: IncidenceColumns, member: number, isPaperIn: PaperTest): boolean {
  const { memberOffsets, memberPapers } = table;
  return memberPapers.subarray(memberOffsets[member], memberOffsets[member + 1]).some(isPaperIn);
}

/** One step from the near end; whether it meets a member whom the far end has met. */
function goOn(table: IncidenceColumns, near: End, far: End, isPaperIn: PaperTest): boolean {
  const found: number[] = [];
  for (const member of near.frontier) {
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = table.memberPapers[slot] ?? 0;
      if (near.isWalked[paper] === 1 || !isPaperIn(paper)) continue;
      near.isWalked[paper] = 1;
      if (meetTeam(table, paper, near, far, found)) return true;
    }
  }
  near.frontier = found;
  return false;
}

function meetTeam(
  { paperOffsets, paperMembers }: IncidenceColumns,
  paper: number,
  near: End,
  far: End,
  found: number[],
): boolean {
  const end = paperOffsets[paper + 1] ?? 0;
  for (let slot = paperOffsets[paper] ?? 0; slot < end; slot += 1) {
    const member = paperMembers[slot] ?? 0;
    if (near.isMet[member] === 1) continue;
    if (far.isMet[member] === 1) return true;
    near.isMet[member] = 1;
    found.push(member);
  }
  return false;
}
