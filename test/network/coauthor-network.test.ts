import { describe, expect, it } from 'vitest';
import { buildCoauthorNetwork, coauthorsOf, type Incidence } from '../../src/network/index.js';

/** D1{A1,A2,A3}, D2{A1,A3}, D3{A2,A4}: the worked example of Perianes-Rodriguez, Waltman and Van Eck (2016). */
const workedExample = papers({ D1: ['A1', 'A2', 'A3'], D2: ['A1', 'A3'], D3: ['A2', 'A4'] });

function papers(authorsOf: Readonly<Record<string, readonly string[]>>): readonly Incidence[] {
  return Object.entries(authorsOf).flatMap(([paper, authors], index) =>
    authors.map((author) => ({
      author,
      paper,
      year: 2000 + index,
      authorCount: authors.length,
    })),
  );
}

function strengths(counting: 'FULL' | 'FRACTIONAL'): Readonly<Record<string, number>> {
  const { links } = buildCoauthorNetwork(workedExample, { counting, minStrength: 0 });
  return Object.fromEntries(links.map((link) => [`${link.source}-${link.target}`, link.strength]));
}

describe('the co-author network', () => {
  it('counts each shared paper as 1 by full counting', () => {
    expect(strengths('FULL')).toEqual({ 'A1-A3': 2, 'A1-A2': 1, 'A2-A3': 1, 'A2-A4': 1 });
  });

  it('gives a paper with n authors 1/(n-1) for each link by fractional counting', () => {
    expect(strengths('FRACTIONAL')).toEqual({
      'A1-A3': 1.5,
      'A2-A4': 1,
      'A1-A2': 0.5,
      'A2-A3': 0.5,
    });
  });

  it('sums an author’s fractional links from one paper to 1', () => {
    const authors = Array.from({ length: 12 }, (_, index) => `A${String(index).padStart(2, '0')}`);
    const { nodes, links } = buildCoauthorNetwork(papers({ D: authors }), {
      counting: 'FRACTIONAL',
      minStrength: 0,
    });
    expect(links).toHaveLength(66);
    for (const node of nodes) {
      expect(node.linkCount).toBe(11);
      expect(node.totalLinkStrength).toBeCloseTo(1, 12);
    }
  });

  it('leaves out links below the smallest strength, and keeps their authors', () => {
    const network = buildCoauthorNetwork(workedExample, { counting: 'FULL', minStrength: 2 });
    expect(network.links.map(({ source, target }) => [source, target])).toEqual([['A1', 'A3']]);
    expect(network.nodes).toHaveLength(4);
  });

  it('makes no link from a paper with one author', () => {
    const network = buildCoauthorNetwork(papers({ D: ['A1'] }), {
      counting: 'FRACTIONAL',
      minStrength: 0,
    });
    expect(network).toEqual({
      nodes: [{ author: 'A1', paperCount: 1, linkCount: 0, totalLinkStrength: 0 }],
      links: [],
    });
  });

  it('does not depend on the order of its rows', () => {
    const forwards = buildCoauthorNetwork(workedExample, { counting: 'FULL', minStrength: 0 });
    const backwards = buildCoauthorNetwork([...workedExample].reverse(), {
      counting: 'FULL',
      minStrength: 0,
    });
    expect(backwards).toEqual(forwards);
  });
});

describe('the co-authors of one author', () => {
  it('come strongest first, with the shared papers, newest first, and the years', () => {
    expect(
      coauthorsOf(
        'A1',
        workedExample.filter(({ paper }) => paper !== 'D3'),
        'FULL',
      ),
    ).toEqual([
      { author: 'A3', strength: 2, papers: ['D2', 'D1'], firstYear: 2000, lastYear: 2001 },
      { author: 'A2', strength: 1, papers: ['D1'], firstYear: 2000, lastYear: 2000 },
    ]);
  });

  it('have the years of papers that tell one, and null where none does', () => {
    const rows: readonly Incidence[] = [
      { author: 'B', paper: 'X', year: null, authorCount: 2 },
      { author: 'C', paper: 'X', year: null, authorCount: 2 },
    ];
    expect(coauthorsOf('C', rows, 'FULL')).toEqual([
      { author: 'B', strength: 1, papers: ['X'], firstYear: null, lastYear: null },
    ]);
  });
});
