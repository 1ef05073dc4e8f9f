import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComponents } from '../../src/network/graph/index.js';
import { buildNetwork, collectIncidences, tabulate } from '../../src/network/index.js';
import { describeNetwork, describeQuickly } from '../../src/network/statistics/index.js';

import { expectedNetworks, graphOfExpected } from './expected-networks.js';
import { anyPapers, incidencesOf, type Papers } from './made-papers.js';

describe.each(expectedNetworks)('statistics of the network "%s"', (_, expected) => {
  const graph = graphOfExpected(expected);
  const statistics = describeNetwork(graph);

  it('count nodes, links and components as networkx does', () => {
    expect(statistics).toMatchObject({
      nodes: expected.nodes,
      links: expected.edges.length,
      components: expected.components.length,
      largestComponent: expected.components[0],
      diameter: expected.diameter,
      isSampled: false,
    });
    expect([...findComponents(graph).sizes]).toEqual(expected.components);
  });

  it('are the same when only the quick ones are asked for', () => {
    expect(statistics).toMatchObject(describeQuickly(graph));
  });

  it('agree with networkx on density, transitivity, path length and assortativity', () => {
    expect(statistics.density).toBeCloseTo(expected.density, 12);
    expect(statistics.transitivity).toBeCloseTo(expected.transitivity, 12);
    expect(difference(statistics.averagePathLength, expected.averagePathLength)).toBeLessThan(1e-9);
    expect(difference(statistics.degreeAssortativity, expected.assortativity)).toBeLessThan(1e-9);
  });
});

function difference(one: number | null, other: number | null): number {
  if (one === null || other === null) return one === other ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(one - other);
}

describe('statistics', () => {
  it('do not change when members get other names', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const { averagePathLength: one, ...before } = statisticsOf(papers);
        const { averagePathLength: other, ...after } = statisticsOf(renamed(papers));
        expect(difference(one, other)).toBeLessThan(1e-12);
        expect(after).toEqual({
          ...before,
          degreeAssortativity:
            before.degreeAssortativity === null
              ? null
              : expect.closeTo(before.degreeAssortativity, 9),
        });
      }),
    );
  });

  it('say when paths were sampled, and never find a longer diameter than there is', () => {
    const expected = expectedNetworks.find(([name]) => name === 'small world')?.[1];
    const graph = graphOfExpected(expected ?? { nodes: 0, edges: [] });
    const sampled = describeNetwork(graph, { exactUpTo: 10, sampleSize: 20 });
    expect(sampled).toMatchObject({ isSampled: true, sampleSize: 20 });
    expect(sampled.diameter).toBeLessThanOrEqual(expected?.diameter ?? 0);
    expect(sampled.averagePathLength).toBeCloseTo(expected?.averagePathLength ?? 0, 0);
  });

  it('of no papers are all nothing', () => {
    expect(statisticsOf({})).toMatchObject({
      nodes: 0,
      links: 0,
      density: 0,
      components: 0,
      largestComponent: 0,
      averagePathLength: null,
      diameter: 0,
    });
  });
});

function statisticsOf(papers: Papers) {
  const table = tabulate(collectIncidences(incidencesOf(papers)));
  return describeNetwork(buildNetwork(table, { counting: 'FULL' }).graph);
}

/** The order of the new names is another one. */
function renamed(papers: Papers): Papers {
  const rename = (member: string) => `x${(member.charCodeAt(0) * 7) % 31}`;
  return Object.fromEntries(
    Object.entries(papers).map(([paper, members]) => [paper, members.map(rename)]),
  );
}
