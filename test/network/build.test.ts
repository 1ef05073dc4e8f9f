import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuildOptions,
  buildNetwork,
  collectIncidences,
  estimateNetwork,
  type Incidence,
  type IncidenceTable,
  type Network,
  NetworkTooLargeError,
  NO_YEAR,
  sharedPapers,
  tabulate,
} from '../../src/network/index.js';

import { anyPapers, incidencesOf, type Papers, workedExample } from './made-papers.js';
import { buildPairwise } from './pairwise-network.js';

const countings = fc.constantFrom('FULL', 'FRACTIONAL', 'HARMONIC', 'FIRST_LAST' as const);

describe('a network of incidences', () => {
  it('counts the worked example of Perianes-Rodriguez, Waltman and Van Eck', () => {
    expect(strengths(workedExample, { counting: 'FULL' })).toEqual({
      'A1-A2': 1,
      'A1-A3': 2,
      'A2-A3': 1,
      'A2-A4': 1,
    });
    expect(strengths(workedExample, { counting: 'FRACTIONAL' })).toEqual({
      'A1-A2': 0.5,
      'A1-A3': 1.5,
      'A2-A3': 0.5,
      'A2-A4': 1,
    });
  });

  it('of one paper with twelve members is complete, with strengths of 1 by fractional counting and 11 by full', () => {
    const twelve: Papers = { D: 'abcdefghijkl'.split('') };
    const fractional = build(twelve, { counting: 'FRACTIONAL' }).network;
    expect(fractional.links.source).toHaveLength(66);
    for (const total of fractional.nodes.totalLinkStrengths) expect(total).toBeCloseTo(1, 12);
    const full = build(twelve, { counting: 'FULL' }).network;
    expect([...full.nodes.totalLinkStrengths]).toEqual(Array(12).fill(11));
  });

  it('agrees with the count by pairs, whatever the papers and the way of counting', () => {
    fc.assert(
      fc.property(anyPapers, countings, (papers, counting) => {
        const { table, network } = build(papers, { counting });
        const pairs = buildPairwise(incidencesOf(papers), { counting, minStrength: 0 });
        const expected = pairs.links.map((link) => ({
          ...link,
          strength: expect.closeTo(link.strength, 12),
        }));
        const byEnds = (
          a: { source: string; target: string },
          b: { source: string; target: string },
        ) => (`${a.source}-${a.target}` < `${b.source}-${b.target}` ? -1 : 1);
        expect(linksOf(table, network)).toEqual(expected.sort(byEnds));
        const nodes = Array.from(network.nodes.members, (member, node) => ({
          member: table.members[member],
          paperCount: network.nodes.paperCounts[node],
          linkCount: network.nodes.linkCounts[node],
          totalLinkStrength: expect.closeTo(network.nodes.totalLinkStrengths[node] ?? -1, 9),
        }));
        expect([...pairs.nodes].sort((a, b) => (a.member < b.member ? -1 : 1))).toEqual(nodes);
      }),
    );
  });

  it('does not depend on the order of its rows, nor on rows that come twice', () => {
    fc.assert(
      fc.property(anyPapers, countings, fc.integer(), (papers, counting, seed) => {
        const rows = incidencesOf(papers);
        const shuffled = [...rows, ...rows].sort((a, b) => hash(a, seed) - hash(b, seed));
        const other = tabulate(collectIncidences(shuffled));
        expect(other).toEqual(tabulate(collectIncidences(rows)));
        expect(buildNetwork(other, { counting })).toEqual(build(papers, { counting }).network);
      }),
    );
  });

  it('sums a member’s fractional strength to the number of papers with others', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const { table, network } = build(papers, { counting: 'FRACTIONAL' });
        for (const [node, member] of network.nodes.members.entries()) {
          const shared = Object.values(papers).filter(
            (members) => members.length > 1 && members.includes(table.members[member] ?? ''),
          );
          expect(network.nodes.totalLinkStrengths[node]).toBeCloseTo(shared.length, 9);
        }
      }),
    );
  });

  it('gives exactly 1 for ten papers of eleven members', () => {
    const members = 'abcdefghijk'.split('');
    const papers = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`p${index}`, members]),
    );
    expect(build(papers, { counting: 'FRACTIONAL' }).network.links.counted[0]).toBe(1);
  });

  it('knows years of nodes and links, and where there is none', () => {
    const rows: readonly Incidence[] = [
      { member: 'a', paper: '1', year: 2001, memberCount: 2 },
      { member: 'b', paper: '1', year: 2001, memberCount: 2 },
      { member: 'a', paper: '2', year: 2004, memberCount: 2 },
      { member: 'b', paper: '2', year: 2004, memberCount: 2 },
      { member: 'a', paper: '3', year: null, memberCount: 2 },
      { member: 'c', paper: '3', year: null, memberCount: 2 },
    ];
    const { nodes, links } = buildNetwork(tabulate(collectIncidences(rows)), { counting: 'FULL' });
    expect([...links.firstYears]).toEqual([2001, NO_YEAR]);
    expect([...links.lastYears]).toEqual([2004, NO_YEAR]);
    expect([...nodes.firstYears]).toEqual([2001, 2001, NO_YEAR]);
    expect([...nodes.averageYears]).toEqual([2002.5, 2002.5, Number.NaN]);
  });
});

describe('limits of a network', () => {
  const papers: Papers = {
    p1: ['a', 'b'],
    p2: ['a', 'b'],
    p3: ['a', 'c'],
    p4: ['x', 'y'],
    p5: ['a', 'b', 'c', 'd', 'e'],
    p6: ['z'],
  };

  it('leave out papers with too many members altogether, and say so', () => {
    const { table, network } = build(papers, { counting: 'FULL', maxMembersPerPaper: 4 });
    expect(membersOf(table, network)).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
    expect(network.cuts).toEqual([{ by: 'MAX_MEMBERS_PER_PAPER', of: 'PAPERS', leftOut: 1 }]);
  });

  it('leave out papers of other years', () => {
    const { table, network } = build(papers, { counting: 'FULL', years: { from: 2001, to: 2002 } });
    expect(membersOf(table, network)).toEqual(['a', 'b', 'c']);
    expect([...network.nodes.paperCounts]).toEqual([2, 1, 1]);
  });

  it('keep members with enough papers and links with enough strength', () => {
    const { table, network } = build(papers, { counting: 'FULL', minPapers: 2, minStrength: 3 });
    expect(membersOf(table, network)).toEqual(['a', 'b', 'c']);
    expect(linksOf(table, network).map(({ source, target }) => source + target)).toEqual(['ab']);
    expect(network.cuts.map(({ by }) => by)).toEqual(['MIN_PAPERS', 'MIN_STRENGTH']);
  });

  it('keep the top members by papers or by total link strength', () => {
    const of = (by: 'PAPERS' | 'TOTAL_LINK_STRENGTH', count: number) => {
      const { table, network } = build(papers, { counting: 'FULL', top: { count, by } });
      return [membersOf(table, network), network.cuts];
    };
    expect(of('PAPERS', 2)).toEqual([['a', 'b'], [{ by: 'TOP', of: 'NODES', leftOut: 6 }]]);
    expect(of('TOTAL_LINK_STRENGTH', 3)[0]).toEqual(['a', 'b', 'c']);
    expect(of('PAPERS', 100)[1]).toEqual([]);
  });

  it('keep the largest component only', () => {
    const { table, network } = build(papers, { counting: 'FULL', isLargestComponentOnly: true });
    expect(membersOf(table, network)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('keep the links that the disparity filter finds significant', () => {
    // The hub's links weigh 10, 1, 1 and 1: (1 - 10/13)^3 = 0.012, (1 - 1/13)^3 = 0.79.
    const star: Papers = {
      ...Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`p${index}`, ['hub', 'friend']]),
      ),
      q1: ['hub', 's1'],
      q2: ['hub', 's2'],
      q3: ['hub', 's3'],
    };
    const { table, network } = build(star, { counting: 'FULL', backboneAlpha: 0.05 });
    expect(linksOf(table, network).map(({ source, target }) => [source, target])).toEqual([
      ['friend', 'hub'],
    ]);
    expect(build(star, { counting: 'FULL', backboneAlpha: 0.8 }).network.links.source).toHaveLength(
      4,
    );
  });

  it('refuse more pairs than allowed, after an estimate that counts them', () => {
    const table = tabulate(collectIncidences(incidencesOf(papers)));
    expect(estimateNetwork(table, {})).toMatchObject({ papers: 6, incidences: 14, pairs: 14 });
    expect(() => buildNetwork(table, { counting: 'FULL', maxPairs: 13 })).toThrow(
      NetworkTooLargeError,
    );
    expect(() => buildNetwork(table, { counting: 'FULL', maxPairs: 14 })).not.toThrow();
  });
});

describe('the example of the VOSviewer manual', () => {
  it('gives a member who wrote one paper with 10 others ten links of 1, or of 1/10 by fractional counting', () => {
    const team = Array.from({ length: 11 }, (_, index) => `A${index}`);
    for (const [counting, strength] of [
      ['FULL', 1],
      ['FRACTIONAL', 1 / 10],
    ] as const) {
      const { network } = build({ D: team }, { counting });
      const own = [...network.links.counted].filter((_, link) => network.links.source[link] === 0);
      expect(own).toEqual(Array(10).fill(strength));
      expect(network.nodes.totalLinkStrengths[0]).toBeCloseTo(10 * strength, 12);
    }
  });
});

// On the example of Perianes-Rodriguez, Waltman and Van Eck, whose counting VOSviewer has.
describe('normalised strength', () => {
  // A1, A2 and A3 have two papers each, A4 one; A1-A3 share two, the other pairs one.
  it.each([
    ['ASSOCIATION_STRENGTH', { 'A1-A2': 1 / 4, 'A1-A3': 2 / 4, 'A2-A3': 1 / 4, 'A2-A4': 1 / 2 }],
    ['SALTON', { 'A1-A2': 1 / 2, 'A1-A3': 1, 'A2-A3': 1 / 2, 'A2-A4': 1 / Math.SQRT2 }],
    ['JACCARD', { 'A1-A2': 1 / 3, 'A1-A3': 1, 'A2-A3': 1 / 3, 'A2-A4': 1 / 2 }],
    ['INCLUSION', { 'A1-A2': 1 / 2, 'A1-A3': 1, 'A2-A3': 1 / 2, 'A2-A4': 1 }],
  ] as const)('by %s follows the formula of Van Eck and Waltman', (normalisation, expected) => {
    expect(strengths(workedExample, { counting: 'FULL', normalisation })).toEqual(expected);
  });

  it('leaves counted strengths as they were', () => {
    const { network } = build(workedExample, { counting: 'FULL', normalisation: 'JACCARD' });
    expect([...network.links.counted]).toEqual([1, 2, 1, 1]);
    expect([...network.nodes.totalLinkStrengths]).toEqual([3, 3, 3, 1]);
  });
});

function build(papers: Papers, options: BuildOptions): { table: IncidenceTable; network: Network } {
  const table = tabulate(collectIncidences(incidencesOf(papers)));
  return { table, network: buildNetwork(table, options) };
}

function membersOf(
  { members }: IncidenceTable,
  { nodes }: Network,
): readonly (string | undefined)[] {
  return Array.from(nodes.members, (member) => members[member]);
}

function linksOf(table: IncidenceTable, network: Network) {
  const { links, nodes } = network;
  const idOf = (node: number) => table.members[nodes.members[node] ?? -1] ?? '';
  return Array.from(links.source, (source, link) => {
    const target = links.target[link] ?? 0;
    const papers = sharedPapers(table, network, source, target);
    expect(papers).toHaveLength(links.paperCounts[link] ?? -1);
    return {
      source: idOf(source),
      target: idOf(target),
      strength: links.strength[link] ?? 0,
      papers: Array.from(papers, (paper) => table.papers[paper] ?? ''),
      firstYear: links.firstYears[link] ?? 0,
      lastYear: links.lastYears[link] ?? 0,
    };
  });
}

function strengths(papers: Papers, options: BuildOptions): Readonly<Record<string, number>> {
  const { table, network } = build(papers, options);
  return Object.fromEntries(
    linksOf(table, network).map(({ source, target, strength }) => [
      `${source}-${target}`,
      strength,
    ]),
  );
}

function hash({ member, paper }: Incidence, seed: number): number {
  let value = seed;
  for (const character of member + paper)
    value = Math.imul(value ^ character.charCodeAt(0), 0x9e3779b1);
  return value;
}
