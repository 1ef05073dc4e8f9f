import type { Incidence } from '../incidence.js';
import { type IncidenceRows, NO_YEAR } from './incidence-rows.js';

/** Takes incidences one by one, as a stream brings them, and keeps numbers instead of text. */
export class IncidenceCollector {
  private readonly memberNumbers = new Map<string, number>();
  private readonly paperNumbers = new Map<string, number>();
  private readonly paperYears: number[] = [];
  private readonly paperMemberCounts: number[] = [];
  private readonly rowMembers: number[] = [];
  private readonly rowPapers: number[] = [];
  private readonly rowPlaces: number[] = [];

  /** How many incidences were added. */
  get size(): number {
    return this.rowMembers.length;
  }

  /** Adds one incidence. Year and number of members of a paper are those of its first row. */
  add({ member, paper, year, memberCount, position }: Incidence): void {
    let paperNumber = this.paperNumbers.get(paper);
    if (paperNumber === undefined) {
      paperNumber = this.paperNumbers.size;
      this.paperNumbers.set(paper, paperNumber);
      this.paperYears.push(year ?? NO_YEAR);
      this.paperMemberCounts.push(memberCount);
    }
    this.rowMembers.push(this.numberOfMember(member));
    this.rowPapers.push(paperNumber);
    this.rowPlaces.push(position ?? 0);
  }

  /** What was collected so far. */
  toRows(): IncidenceRows {
    return {
      members: [...this.memberNumbers.keys()],
      papers: [...this.paperNumbers.keys()],
      paperYears: new Int32Array(this.paperYears),
      paperMemberCounts: new Uint32Array(this.paperMemberCounts),
      rowMembers: new Uint32Array(this.rowMembers),
      rowPapers: new Uint32Array(this.rowPapers),
      rowPlaces: new Uint32Array(this.rowPlaces),
    };
  }

  private numberOfMember(member: string): number {
    const known = this.memberNumbers.get(member);
    if (known !== undefined) return known;
    this.memberNumbers.set(member, this.memberNumbers.size);
    return this.memberNumbers.size - 1;
  }
}

/** Collects all rows of an iterable. */
export function collectIncidences(incidences: Iterable<Incidence>): IncidenceRows {
  const collector = new IncidenceCollector();
  for (const incidence of incidences) collector.add(incidence);
  return collector.toRows();
}
