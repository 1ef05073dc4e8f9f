import { describe, expect, it } from 'vitest';
import { type Incidence, neighboursOf } from '../../src/network/index.js';
import { buildPairwise } from './pairwise-network.js';

/** D1{A1,A2,A3}, D2{A1,A3}, D3{A2,A4}: the worked example of Perianes-Rodriguez, Waltman and Van Eck (2016). */
const workedExample = papers({ D1: ['A1', 'A2', 'A3'], D2: ['A1', 'A3'], D3: ['A2', 'A4'] });

function papers(membersOf: Readonly<Record<string, readonly string[]>>): readonly Incidence[] {
  return Object.entries(membersOf).flatMap(([paper, members], index) =>
    members.map((member) => ({
      member,
      paper,
      year: 2000 + index,
      memberCount: members.length,
    })),
  );
}

function strengths(counting: 'FULL' | 'FRACTIONAL'): Readonly<Record<string, number>> {
  const { links } = buildPairwise(workedExample, { counting, minStrength: 0 });
  return Object.fromEntries(links.map((link) => [`${link.source}-${link.target}`, link.strength]));
}

describe('the co-author network', () => {
  it('counts each shared paper as 1 by full counting', () => {
    expect(strengths('FULL')).toEqual({ 'A1-A3': 2, 'A1-A2': 1, 'A2-A3': 1, 'A2-A4': 1 });
  });

  it('gives a paper with n members 1/(n-1) for each link by fractional counting', () => {
    expect(strengths('FRACTIONAL')).toEqual({
      'A1-A3': 1.5,
      'A2-A4': 1,
      'A1-A2': 0.5,
      'A2-A3': 0.5,
    });
  });

  it('sums a member’s fractional links from one paper to 1', () => {
    const members = Array.from({ length: 12 }, (_, index) => `A${String(index).padStart(2, '0')}`);
    const { nodes, links } = buildPairwise(papers({ D: members }), {
      counting: 'FRACTIONAL',
      minStrength: 0,
    });
    expect(links).toHaveLength(66);
    for (const node of nodes) {
      expect(node.linkCount).toBe(11);
      expect(node.totalLinkStrength).toBeCloseTo(1, 12);
    }
  });

  it('leaves out links below the smallest strength, and keeps their members', () => {
    const network = buildPairwise(workedExample, { counting: 'FULL', minStrength: 2 });
    expect(network.links.map(({ source, target }) => [source, target])).toEqual([['A1', 'A3']]);
    expect(network.nodes).toHaveLength(4);
  });

  it('makes no link from a paper with one member', () => {
    const network = buildPairwise(papers({ D: ['A1'] }), {
      counting: 'FRACTIONAL',
      minStrength: 0,
    });
    expect(network).toEqual({
      nodes: [{ member: 'A1', paperCount: 1, linkCount: 0, totalLinkStrength: 0 }],
      links: [],
    });
  });

  it('does not depend on the order of its rows', () => {
    const forwards = buildPairwise(workedExample, { counting: 'FULL', minStrength: 0 });
    const backwards = buildPairwise([...workedExample].reverse(), {
      counting: 'FULL',
      minStrength: 0,
    });
    expect(backwards).toEqual(forwards);
  });
});

describe('the co-authors of one member', () => {
  it('come strongest first, with the shared papers, newest first, and the years', () => {
    expect(
      neighboursOf(
        'A1',
        workedExample.filter(({ paper }) => paper !== 'D3'),
        'FULL',
      ),
    ).toEqual([
      { member: 'A3', strength: 2, papers: ['D2', 'D1'], firstYear: 2000, lastYear: 2001 },
      { member: 'A2', strength: 1, papers: ['D1'], firstYear: 2000, lastYear: 2000 },
    ]);
  });

  it('have the years of papers that tell one, and null where none does', () => {
    const rows: readonly Incidence[] = [
      { member: 'B', paper: 'X', year: null, memberCount: 2 },
      { member: 'C', paper: 'X', year: null, memberCount: 2 },
    ];
    expect(neighboursOf('C', rows, 'FULL')).toEqual([
      { member: 'B', strength: 1, papers: ['X'], firstYear: null, lastYear: null },
    ]);
  });
});
