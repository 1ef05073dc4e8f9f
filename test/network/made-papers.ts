import fc from 'fast-check';
import type { Incidence } from '../../src/network/index.js';

/** Members of each paper in their order, and its year. */
export type Papers = Readonly<Record<string, readonly string[]>>;

/** Memberships of papers that are written as lists of names; the n-th paper is of year 2000 + n. */
export function incidencesOf(papers: Papers): readonly Incidence[] {
  return Object.entries(papers).flatMap(([paper, members], index) =>
    members.map((member, place) => ({
      member,
      paper,
      year: 2000 + index,
      memberCount: members.length,
      position: place + 1,
    })),
  );
}

/** D1{A1,A2,A3}, D2{A1,A3}, D3{A2,A4}: the worked example of Perianes-Rodriguez, Waltman and Van Eck (2016). */
export const workedExample: Papers = {
  D1: ['A1', 'A2', 'A3'],
  D2: ['A1', 'A3'],
  D3: ['A2', 'A4'],
};

/** Some papers of some of twelve members. */
export const anyPapers: fc.Arbitrary<Papers> = fc
  .array(
    fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'.split('')), { minLength: 1, maxLength: 7 }),
    { minLength: 1, maxLength: 25 },
  )
  .map((papers) =>
    Object.fromEntries(
      papers.map((members, index) => [`p${String(index).padStart(2, '0')}`, members]),
    ),
  );
