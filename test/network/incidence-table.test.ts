import { describe, expect, it } from 'vitest';
import {
  IncidenceCollector,
  type IncidenceTable,
  NO_YEAR,
  papersOfAuthor,
  tabulate,
} from '../../src/network/index.js';

describe('a table of authorships', () => {
  const collector = new IncidenceCollector();
  collector.add({ author: 'z', paper: 'q', year: 2001, authorCount: 3, position: 3 });
  collector.add({ author: 'a', paper: 'q', year: 2001, authorCount: 3 });
  collector.add({ author: 'a', paper: 'q', year: 2001, authorCount: 3, position: 2 });
  collector.add({ author: 'a', paper: 'p', year: null, authorCount: 1, position: null });
  const table = tabulate(collector.toRows());

  it('numbers authors and papers in the order of their ids', () => {
    expect(collector.size).toBe(4);
    expect(table.authors).toEqual(['a', 'z']);
    expect(table.papers).toEqual(['p', 'q']);
    expect([...table.paperYears]).toEqual([NO_YEAR, 2001]);
    expect([...table.paperAuthorCounts]).toEqual([1, 3]);
  });

  it('has each authorship once, with the place where any row tells it', () => {
    expect(papersOf(table, 'a')).toEqual(['p', 'q']);
    expect(papersOf(table, 'z')).toEqual(['q']);
    expect([...table.paperAuthors]).toEqual([0, 0, 1]);
    expect([...table.paperPlaces]).toEqual([0, 2, 3]);
  });

  it('has no papers for an author who is not there', () => {
    expect(papersOfAuthor(table, undefined)).toHaveLength(0);
  });

  it('can be empty', () => {
    expect(tabulate(new IncidenceCollector().toRows())).toMatchObject({ authors: [], papers: [] });
  });
});

function papersOf(table: IncidenceTable, author: string): readonly (string | undefined)[] {
  const papers = papersOfAuthor(table, table.authors.indexOf(author));
  return Array.from(papers, (paper) => table.papers[paper]);
}
