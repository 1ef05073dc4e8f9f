import type { IncidenceTable } from './incidence-table.js';
import type { PaperTest } from './papers-that.js';

/** Stands for a member or paper that is not in the part. */
const LEFT_OUT = -1;

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
): IncidenceTable {
  const papers = papersOf(table, members, isPaperIn);
  const kept = members.filter((member) => hasPaper(table, member, papers.numbers)).sort();
  const numbers = numbersOf(kept, table.members.length);
  const byPaper = membersOfPapers(table, papers.kept, numbers);
  return {
    ...byPaper,
    ...papersOfMembers(table, kept, papers.numbers),
    members: Array.from(kept, (member) => table.members[member] ?? ''),
    papers: Array.from(papers.kept, (paper) => table.papers[paper] ?? ''),
    paperYears: Int32Array.from(papers.kept, (paper) => table.paperYears[paper] ?? 0),
    paperMemberCounts: Uint32Array.from(
      papers.kept,
      (paper) => table.paperMemberCounts[paper] ?? 0,
    ),
  };
}

interface Kept {
  /** Numbers in the whole table, ascending. */
  readonly kept: Uint32Array;
  /** The number in the part, by that in the whole table; {@link LEFT_OUT} for none. */
  readonly numbers: Int32Array;
}

function papersOf(table: IncidenceTable, members: Uint32Array, isPaperIn: PaperTest): Kept {
  const isKept = new Uint8Array(table.papers.length);
  let count = 0;
  for (const member of members) {
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = table.memberPapers[slot] ?? 0;
      if (isKept[paper] === 1 || !isPaperIn(paper)) continue;
      isKept[paper] = 1;
      count += 1;
    }
  }
  const kept = new Uint32Array(count);
  for (let paper = 0, next = 0; next < count; paper += 1) {
    if (isKept[paper] === 1) kept[next++] = paper;
  }
  return { kept, numbers: numbersOf(kept, isKept.length) };
}

function numbersOf(kept: Uint32Array, size: number): Int32Array {
  const numbers = new Int32Array(size).fill(LEFT_OUT);
  for (let number = 0; number < kept.length; number += 1) numbers[kept[number] ?? 0] = number;
  return numbers;
}

function hasPaper(table: IncidenceTable, member: number, numbers: Int32Array): boolean {
  const { memberOffsets, memberPapers } = table;
  return memberPapers
    .subarray(memberOffsets[member], memberOffsets[member + 1])
    .some((paper) => numbers[paper] !== LEFT_OUT);
}

/** Each paper is walked once, so one of 3,000 members costs no more than these. */
function membersOfPapers(
  table: IncidenceTable,
  papers: Uint32Array,
  numbers: Int32Array,
): Pick<IncidenceTable, 'paperOffsets' | 'paperMembers' | 'paperPlaces'> {
  const paperOffsets = new Uint32Array(papers.length + 1);
  const paperMembers: number[] = [];
  const paperPlaces: number[] = [];
  for (let index = 0; index < papers.length; index += 1) {
    const paper = papers[index] ?? 0;
    const end = table.paperOffsets[paper + 1] ?? 0;
    for (let slot = table.paperOffsets[paper] ?? 0; slot < end; slot += 1) {
      const member = numbers[table.paperMembers[slot] ?? 0] ?? LEFT_OUT;
      if (member === LEFT_OUT) continue;
      paperMembers.push(member);
      paperPlaces.push(table.paperPlaces[slot] ?? 0);
    }
    paperOffsets[index + 1] = paperMembers.length;
  }
  return {
    paperOffsets,
    paperMembers: Uint32Array.from(paperMembers),
    paperPlaces: Uint32Array.from(paperPlaces),
  };
}

function papersOfMembers(
  table: IncidenceTable,
  members: Uint32Array,
  numbers: Int32Array,
): Pick<IncidenceTable, 'memberOffsets' | 'memberPapers'> {
  const memberOffsets = new Uint32Array(members.length + 1);
  const memberPapers: number[] = [];
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] ?? 0;
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = numbers[table.memberPapers[slot] ?? 0] ?? LEFT_OUT;
      if (paper !== LEFT_OUT) memberPapers.push(paper);
    }
    memberOffsets[index + 1] = memberPapers.length;
  }
  return { memberOffsets, memberPapers: Uint32Array.from(memberPapers) };
}
