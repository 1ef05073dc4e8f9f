import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  buildNetwork,
  collaborationDistance,
  collectIncidences,
  distanceBetween,
  type IncidenceTable,
  partOfTable,
  reachFrom,
  tabulate,
} from '../../src/network/index.js';
import { anyPapers, incidencesOf, type Papers } from './made-papers.js';

const anyMembers = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')));
const anyYear = fc.integer({ min: 1999, max: 2026 });

it('the part of a table is the table of its incidences alone', () => {
  fc.assert(
    fc.property(anyPapers, anyMembers, anyYear, (papers, names, from) => {
      const table = tableOf(papers);
      const alone = incidencesOf(papers).filter(
        ({ member, year }) => names.includes(member) && (year ?? 0) >= from,
      );
      const isIn = (paper: number) => (table.paperYears[paper] ?? 0) >= from;
      const part = partOfTable(table, numbersOf(table, names), isIn);
      expect(part.table).toEqual(tabulate(collectIncidences(alone)));
      expect(Array.from(part.numbers, (number) => table.members[number])).toEqual(
        part.table.members,
      );
    }),
  );
});

it('reach and distance are those of the whole network', () => {
  fc.assert(
    fc.property(anyPapers, fc.integer({ min: 2, max: 7 }), (papers, maxMembersPerPaper) => {
      const table = tableOf(papers);
      const { graph, nodes } = buildNetwork(table, { counting: 'FULL', maxMembersPerPaper });
      const isIn = (paper: number) => (table.paperMemberCounts[paper] ?? 0) <= maxMembersPerPaper;
      const reach = (from: number) => reachFrom(table, from, { depth: 3, maxMembers: 100 }, isIn);
      for (const [node, from] of nodes.members.entries()) {
        const { members, steps } = reach(from);
        for (const [other, to] of nodes.members.entries()) {
          const distance = collaborationDistance(graph, node, other);
          expect(distanceBetween(table, from, to, isIn)).toBe(distance);
          const within = distance !== null && distance <= 3 ? distance : undefined;
          expect(steps[members.indexOf(to)]).toBe(within);
        }
      }
    }),
  );
});

it('whoever has no paper that counts is at no distance, not even from themselves', () => {
  const table = tableOf({ p: ['a', 'b', 'c'], q: ['a'] });
  const isIn = (paper: number) => table.paperMemberCounts[paper] === 1;
  expect(distanceBetween(table, 0, 0, isIn)).toBe(0);
  expect(distanceBetween(table, 1, 1, isIn)).toBeNull();
  expect(distanceBetween(table, 0, 1, isIn)).toBeNull();
});

it('a reach that is cut keeps the nearest, and of those at one distance the first by their ids', () => {
  const table = tableOf({ p: ['c', 'd', 'b'], q: ['b', 'a'] });
  const all = () => true;
  const found = (maxMembers: number) => {
    const { members, steps, isCut } = reachFrom(table, 2, { depth: 2, maxMembers }, all);
    return {
      ids: Array.from(members, (member) => table.members[member]),
      steps: [...steps],
      isCut,
    };
  };
  expect(found(2)).toEqual({ ids: ['c', 'b'], steps: [0, 1], isCut: true });
  expect(found(3)).toEqual({ ids: ['c', 'b', 'd'], steps: [0, 1, 1], isCut: true });
  expect(found(4)).toEqual({ ids: ['c', 'b', 'd', 'a'], steps: [0, 1, 1, 2], isCut: false });
});

function tableOf(papers: Papers): IncidenceTable {
  return tabulate(collectIncidences(incidencesOf(papers)));
}

function numbersOf({ members }: IncidenceTable, names: readonly string[]): Uint32Array {
  return Uint32Array.from(names.map((name) => members.indexOf(name)).filter((at) => at !== -1));
}
