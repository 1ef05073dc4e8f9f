import { type ChosenOf, choosingFrom } from './chosen.js';
import type { IncidenceColumns } from './incidence-table.js';
import type { PaperTest } from './papers-that.js';

/** How far to go from a member. */
export interface ReachLimits {
  readonly depth: number;
  /** The most members, the one in the middle included. */
  readonly maxMembers: number;
}

/** The members within some steps of one. */
export interface Reach {
  /** Nearest first, those at the same distance in the order of their ids. */
  readonly members: Uint32Array;
  /** Beside the members: how many steps away each is. */
  readonly steps: Uint8Array;
  /** Whether there are more than `maxMembers`. */
  readonly isCut: boolean;
}

/** Follows the papers that count from a member to those who share one, and from them again. */
export function reachFrom(
  table: IncidenceColumns,
  middle: number,
  { depth, maxMembers }: ReachLimits,
  isPaperIn: PaperTest,
): Reach {
  return choosingFrom(table, (met) => {
    met.members.add(middle);
    const members = [middle];
    const steps = [0];
    let frontier = Uint32Array.of(middle);
    for (let step = 1; step <= depth && frontier.length > 0; step += 1) {
      const found = meetNext(table, frontier, isPaperIn, met);
      frontier = found.subarray(0, maxMembers - members.length);
      for (const member of frontier) {
        members.push(member);
        steps.push(step);
      }
      if (found.length > frontier.length) return reachOf(members, steps, true);
    }
    return reachOf(members, steps, false);
  });
}

function reachOf(members: readonly number[], steps: readonly number[], isCut: boolean): Reach {
  return { members: Uint32Array.from(members), steps: Uint8Array.from(steps), isCut };
}

/** The members who share a paper with some and were not met before, ascending; no paper is walked twice. */
function meetNext(
  table: IncidenceColumns,
  frontier: Uint32Array,
  isPaperIn: PaperTest,
  met: ChosenOf,
): Uint32Array<ArrayBuffer> {
  const found: number[] = [];
  for (const member of frontier) {
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = table.memberPapers[slot] ?? 0;
      if (isPaperIn(paper) && met.papers.add(paper)) meetTeam(table, paper, met, found);
    }
  }
  return Uint32Array.from(found).sort();
}

function meetTeam(
  { paperOffsets, paperMembers }: IncidenceColumns,
  paper: number,
  { members }: ChosenOf,
  found: number[],
): void {
  const end = paperOffsets[paper + 1] ?? 0;
  for (let slot = paperOffsets[paper] ?? 0; slot < end; slot += 1) {
    const member = paperMembers[slot] ?? 0;
    if (members.add(member)) found.push(member);
  }
}
