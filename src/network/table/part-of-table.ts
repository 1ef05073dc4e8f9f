import { gather, gatherTexts, markedRows } from '../columns.js';
import type { IncidenceTable } from './incidence-table.js';
import type { PaperTest } from './papers-that.js';

/** Stands for a member or paper that is not in the part. */
const LEFT_OUT = -1;

/** A part of a table. */
export interface TablePart {
  readonly table: IncidenceTable;
  /** By member of the part: the number in the whole table. */
  readonly numbers: Uint32Array;
}

/**
 * The part of a table that some members make: they, their papers, and who of them is on each. It is the
 * table that their incidences alone would give, so that a network of the part is the same whether they
 * were read from the graph or are taken out of a table of all papers.
 *
 * @param members numbers of members, in any order, each once.
 */
export function partOfTable(
  table: IncidenceTable,
  members: Uint32Array,
  isPaperIn: PaperTest,
): TablePart {
  const walked = walkMembers(table, members, isPaperIn);
  const numbers = markedRows(walked.isMemberKept);
  const papers = markedRows(walked.isPaperKept);
  const part = {
    ...membersOfPapers(table, papers, numberedAs(numbers, table.members.length), walked.size),
    ...papersOfMembers(table, numbers, numberedAs(papers, table.papers.length), walked.size),
    members: gatherTexts(table.members, numbers),
    papers: gatherTexts(table.papers, papers),
    paperYears: gather(table.paperYears, papers, new Int32Array(papers.length)),
    paperMemberCounts: gather(table.paperMemberCounts, papers, new Uint32Array(papers.length)),
  };
  return { table: part, numbers };
}

interface Walked {
  readonly isMemberKept: Uint8Array;
  readonly isPaperKept: Uint8Array;
  /** Incidences of the part. */
  readonly size: number;
}

/** A member without a paper that counts is not in the part. */
function walkMembers(
  { members: all, papers, memberOffsets, memberPapers }: IncidenceTable,
  members: Uint32Array,
  isPaperIn: PaperTest,
): Walked {
  const isMemberKept = new Uint8Array(all.length);
  const isPaperKept = new Uint8Array(papers.length);
  let size = 0;
  for (const member of members) {
    const end = memberOffsets[member + 1] ?? 0;
    for (let slot = memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = memberPapers[slot] ?? 0;
      if (isPaperKept[paper] === 0 && !isPaperIn(paper)) continue;
      isPaperKept[paper] = 1;
      isMemberKept[member] = 1;
      size += 1;
    }
  }
  return { isMemberKept, isPaperKept, size };
}

/** The place of each number of the whole in the kept ones. */
function numberedAs(kept: Uint32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(LEFT_OUT);
  for (let place = 0; place < kept.length; place += 1) places[kept[place] ?? 0] = place;
  return places;
}

/** Each paper is walked once, so one of 3,000 members costs no more than these. */
function membersOfPapers(
  table: IncidenceTable,
  papers: Uint32Array,
  placeOf: Int32Array,
  size: number,
): Pick<IncidenceTable, 'paperOffsets' | 'paperMembers' | 'paperPlaces'> {
  const paperOffsets = new Uint32Array(papers.length + 1);
  const paperMembers = new Uint32Array(size);
  const paperPlaces = new Uint32Array(size);
  let next = 0;
  for (let index = 0; index < papers.length; index += 1) {
    const paper = papers[index] ?? 0;
    const end = table.paperOffsets[paper + 1] ?? 0;
    for (let slot = table.paperOffsets[paper] ?? 0; slot < end; slot += 1) {
      const member = placeOf[table.paperMembers[slot] ?? 0] ?? LEFT_OUT;
      if (member === LEFT_OUT) continue;
      paperMembers[next] = member;
      paperPlaces[next] = table.paperPlaces[slot] ?? 0;
      next += 1;
    }
    paperOffsets[index + 1] = next;
  }
  return { paperOffsets, paperMembers, paperPlaces };
}

function papersOfMembers(
  table: IncidenceTable,
  members: Uint32Array,
  placeOf: Int32Array,
  size: number,
): Pick<IncidenceTable, 'memberOffsets' | 'memberPapers'> {
  const memberOffsets = new Uint32Array(members.length + 1);
  const memberPapers = new Uint32Array(size);
  let next = 0;
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] ?? 0;
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = placeOf[table.memberPapers[slot] ?? 0] ?? LEFT_OUT;
      if (paper !== LEFT_OUT) memberPapers[next++] = paper;
    }
    memberOffsets[index + 1] = next;
  }
  return { memberOffsets, memberPapers };
}
