import { gather, gatherTexts, markedRows } from '../columns.js';
import { type IncidenceRows, NO_YEAR } from './incidence-rows.js';

/**
 * Takes incidences whose members and papers are numbers of the graph, in pieces and in any order, and
 * each id once: a number is found much faster than a text.
 */
export class NumberedCollector {
  private readonly members = new Numbering();
  private readonly papers = new Numbering();
  private readonly paperYears: number[] = [];
  private readonly paperMemberCounts: number[] = [];
  private readonly rowMembers: number[] = [];
  private readonly rowPapers: number[] = [];
  private readonly rowPlaces: number[] = [];

  addMember(member: number, id: string): void {
    this.members.name(member, id);
  }

  addPaper(paper: number, id: string, year: number | null, memberCount: number): void {
    const place = this.papers.name(paper, id);
    this.paperYears[place] = year ?? NO_YEAR;
    this.paperMemberCounts[place] = memberCount;
  }

  addIncidence(member: number, paper: number, position: number): void {
    this.rowMembers.push(this.members.placeOf(member));
    this.rowPapers.push(this.papers.placeOf(paper));
    this.rowPlaces.push(position);
  }

  /** What was collected, without papers that have no member and members who have no paper. */
  toRows(): IncidenceRows {
    const members = usedOf(this.members.ids, this.rowMembers);
    const papers = usedOf(this.papers.ids, this.rowPapers);
    const size = papers.used.length;
    return {
      members: members.ids,
      papers: papers.ids,
      paperYears: gather(Int32Array.from(this.paperYears), papers.used, new Int32Array(size)),
      paperMemberCounts: gather(
        Uint32Array.from(this.paperMemberCounts),
        papers.used,
        new Uint32Array(size),
      ),
      rowMembers: members.rows,
      rowPapers: papers.rows,
      rowPlaces: Uint32Array.from(this.rowPlaces),
    };
  }
}

/** Numbers of the graph as places without gaps, in the order in which they came. */
class Numbering {
  readonly ids: string[] = [];
  private readonly places = new Map<number, number>();

  placeOf(number: number): number {
    const known = this.places.get(number);
    if (known !== undefined) return known;
    this.ids.push('');
    this.places.set(number, this.places.size);
    return this.places.size - 1;
  }

  name(number: number, id: string): number {
    const place = this.placeOf(number);
    this.ids[place] = id;
    return place;
  }
}

/** The places that rows use, with their ids, and the rows by the number of each place among them. */
function usedOf(
  ids: readonly string[],
  places: readonly number[],
): { readonly used: Uint32Array; readonly ids: readonly string[]; readonly rows: Uint32Array } {
  const marks = new Uint8Array(ids.length);
  for (const place of places) marks[place] = 1;
  const used = markedRows(marks);
  const numbers = new Uint32Array(ids.length);
  for (let number = 0; number < used.length; number += 1) numbers[used[number] ?? 0] = number;
  const rows = gather(numbers, Uint32Array.from(places), new Uint32Array(places.length));
  return { used, ids: gatherTexts(ids, used), rows };
}
