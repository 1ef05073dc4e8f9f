import { describe, expect, it } from 'vitest';
import { papersOfMember } from '../../src/network/build/index.js';
import {
  IncidenceCollector,
  type IncidenceTable,
  NO_YEAR,
  tabulate,
} from '../../src/network/index.js';

describe('a table of incidences', () => {
  const collector = new IncidenceCollector();
  collector.add({ member: 'z', paper: 'q', year: 2001, memberCount: 3, position: 3 });
  collector.add({ member: 'a', paper: 'q', year: 2001, memberCount: 3 });
  collector.add({ member: 'a', paper: 'q', year: 2001, memberCount: 3, position: 2 });
  collector.add({ member: 'a', paper: 'p', year: null, memberCount: 1, position: null });
  const table = tabulate(collector.toRows());

  it('numbers members and papers in the order of their ids', () => {
    expect(collector.size).toBe(4);
    expect(table.members).toEqual(['a', 'z']);
    expect(table.papers).toEqual(['p', 'q']);
    expect([...table.paperYears]).toEqual([NO_YEAR, 2001]);
    expect([...table.paperMemberCounts]).toEqual([1, 3]);
  });

  it('has each incidence once, with the place where any row tells it', () => {
    expect(papersOf(table, 'a')).toEqual(['p', 'q']);
    expect(papersOf(table, 'z')).toEqual(['q']);
    expect([...table.paperMembers]).toEqual([0, 0, 1]);
    expect([...table.paperPlaces]).toEqual([0, 2, 3]);
  });

  it('has no papers for a member who is not there', () => {
    expect(papersOfMember(table, undefined)).toHaveLength(0);
  });

  it('can be empty', () => {
    expect(tabulate(new IncidenceCollector().toRows())).toMatchObject({ members: [], papers: [] });
  });
});

function papersOf(table: IncidenceTable, member: string): readonly (string | undefined)[] {
  const papers = papersOfMember(table, table.members.indexOf(member));
  return Array.from(papers, (paper) => table.papers[paper]);
}
