import { gather, gatherTexts } from '../columns.js';
import { type Chosen, type ChosenOf, choosingFrom, LEFT_OUT } from './chosen.js';
import type { IncidenceTable } from './incidence-table.js';
import type { PaperTest } from './papers-that.js';

/** A part of a table. */
export interface TablePart {
  readonly table: IncidenceTable;
  /** By member of the part: the number in the whole table. */
  readonly numbers: Uint32Array;
}

/**
 * The part of a table that some members make: they, their papers, and who of them is on each. It is the
 * table that their incidences alone would give, so that a network of the part is the same whether they
 * were read from the graph or are taken out of a table of all papers. It costs what the part is, however
 * large the table.
 *
 * @param members numbers of members, in any order, each once.
 */
export function partOfTable(
  table: IncidenceTable,
  members: Uint32Array,
  isPaperIn: PaperTest,
): TablePart {
  return choosingFrom(table, (chosen) => {
    const size = chooseWithPapers(table, members, isPaperIn, chosen);
    const numbers = chosen.members.inOrder();
    const papers = chosen.papers.inOrder();
    const part = {
      ...membersOfPapers(table, papers, chosen.members, size),
      ...papersOfMembers(table, numbers, chosen.papers, size),
      members: gatherTexts(table.members, numbers),
      papers: gatherTexts(table.papers, papers),
      paperYears: gather(table.paperYears, papers, new Int32Array(papers.length)),
      paperMemberCounts: gather(table.paperMemberCounts, papers, new Uint32Array(papers.length)),
    };
    return { table: part, numbers };
  });
}

/** Chooses members and their papers, and gives the number of their incidences. A member without a paper that counts is not in the part. */
function chooseWithPapers(
  { memberOffsets, memberPapers }: IncidenceTable,
  members: Uint32Array,
  isPaperIn: PaperTest,
  chosen: ChosenOf,
): number {
  let size = 0;
  for (const member of members) {
    const end = memberOffsets[member + 1] ?? 0;
    for (let slot = memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = memberPapers[slot] ?? 0;
      if (!chosen.papers.has(paper) && !isPaperIn(paper)) continue;
      chosen.papers.add(paper);
      chosen.members.add(member);
      size += 1;
    }
  }
  return size;
}

/** Each paper is walked once, so one of 3,000 members costs no more than these. */
function membersOfPapers(
  table: IncidenceTable,
  papers: Uint32Array,
  chosen: Chosen,
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
      const member = chosen.placeOf(table.paperMembers[slot] ?? 0);
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
  chosen: Chosen,
  size: number,
): Pick<IncidenceTable, 'memberOffsets' | 'memberPapers'> {
  const memberOffsets = new Uint32Array(members.length + 1);
  const memberPapers = new Uint32Array(size);
  let next = 0;
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] ?? 0;
    const end = table.memberOffsets[member + 1] ?? 0;
    for (let slot = table.memberOffsets[member] ?? 0; slot < end; slot += 1) {
      const paper = chosen.placeOf(table.memberPapers[slot] ?? 0);
      if (paper !== LEFT_OUT) memberPapers[next++] = paper;
    }
    memberOffsets[index + 1] = next;
  }
  return { memberOffsets, memberPapers };
}
