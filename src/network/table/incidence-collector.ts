import type { Incidence } from '../incidence.js';
import { type IncidenceRows, NO_YEAR } from './incidence-rows.js';

/** Takes authorships one by one, as a stream brings them, and keeps numbers instead of text. */
export class IncidenceCollector {
  private readonly authorNumbers = new Map<string, number>();
  private readonly paperNumbers = new Map<string, number>();
  private readonly paperYears: number[] = [];
  private readonly paperAuthorCounts: number[] = [];
  private readonly rowAuthors: number[] = [];
  private readonly rowPapers: number[] = [];
  private readonly rowPlaces: number[] = [];

  /** How many authorships were added. */
  get size(): number {
    return this.rowAuthors.length;
  }

  /** Adds one authorship. Year and number of authors of a paper are those of its first row. */
  add({ author, paper, year, authorCount, position }: Incidence): void {
    let paperNumber = this.paperNumbers.get(paper);
    if (paperNumber === undefined) {
      paperNumber = this.paperNumbers.size;
      this.paperNumbers.set(paper, paperNumber);
      this.paperYears.push(year ?? NO_YEAR);
      this.paperAuthorCounts.push(authorCount);
    }
    this.rowAuthors.push(this.numberOfAuthor(author));
    this.rowPapers.push(paperNumber);
    this.rowPlaces.push(position ?? 0);
  }

  /** What was collected so far. */
  toRows(): IncidenceRows {
    return {
      authors: [...this.authorNumbers.keys()],
      papers: [...this.paperNumbers.keys()],
      paperYears: new Int32Array(this.paperYears),
      paperAuthorCounts: new Uint32Array(this.paperAuthorCounts),
      rowAuthors: new Uint32Array(this.rowAuthors),
      rowPapers: new Uint32Array(this.rowPapers),
      rowPlaces: new Uint32Array(this.rowPlaces),
    };
  }

  private numberOfAuthor(author: string): number {
    const known = this.authorNumbers.get(author);
    if (known !== undefined) return known;
    this.authorNumbers.set(author, this.authorNumbers.size);
    return this.authorNumbers.size - 1;
  }
}

/** Collects all rows of an iterable. */
export function collectIncidences(incidences: Iterable<Incidence>): IncidenceRows {
  const collector = new IncidenceCollector();
  for (const incidence of incidences) collector.add(incidence);
  return collector.toRows();
}
