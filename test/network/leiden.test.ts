import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeClusters } from '../../src/network/clusters/index.js';
import { createRandom, type Graph, graphOf } from '../../src/network/graph/index.js';
import {
  buildNetwork,
  clusterByLeiden,
  collectIncidences,
  NO_CLUSTER,
  papersOfGroup,
  tabulate,
} from '../../src/network/index.js';
import { modularityOf } from '../../src/network/leiden/modularity.js';

import { splitClusters } from '../../src/network/leiden/split-clusters.js';
import { expectedNetworks, graphOfExpected } from './expected-networks.js';
import { anyPapers, incidencesOf } from './made-papers.js';

const withLinks = expectedNetworks.filter(([, { modularity }]) => modularity !== null);

describe.each(withLinks)('Leiden on the network "%s"', (_, expected) => {
  const graph = graphOfExpected(expected);

  it('measures modularity as networkx does', () => {
    const byThirds = Array.from({ length: expected.nodes }, (_unused, node) => node % 3);
    expect(modularityOf(graph, byThirds)).toBeCloseTo(expected.modularity?.byThirds ?? 0, 12);
  });

  it.each(Object.entries(expected.modularity?.best ?? {}))(
    'at resolution %s finds at least the modularity of leidenalg and of Louvain',
    (resolution, { leidenalg, louvain }) => {
      const found = clusterByLeiden(graph, { resolution: Number(resolution) });
      expect(found.modularity).toBeGreaterThanOrEqual(Math.max(leidenalg, louvain) - 1e-9);
      expect(modularityOf(graph, found.clusters, Number(resolution))).toBeCloseTo(
        found.modularity,
        12,
      );
    },
  );

  it('gives connected clusters, the largest first', () => {
    const { clusters, sizes } = clusterByLeiden(graph);
    expect(new Set(splitClusters(graph, Uint32Array.from(clusters))).size).toBe(sizes.length);
    expect([...sizes]).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(expected.nodes);
  });
});

describe('Leiden', () => {
  it('gives connected clusters whatever the papers, iterations and resolution', () => {
    const options = fc.record({
      resolution: fc.constantFrom(0.1, 1, 3),
      iterations: fc.integer({ min: 1, max: 8 }),
      minClusterSize: fc.integer({ min: 1, max: 4 }),
      starts: fc.constant(1),
      seed: fc.nat(100),
    });
    fc.assert(
      fc.property(anyPapers, options, (papers, chosen) => {
        const { graph } = networkOf(papers);
        const { clusters, sizes } = clusterByLeiden(graph, chosen);
        const parts = splitClusters(graph, Uint32Array.from(clusters));
        const whole = clusters.filter((cluster) => cluster !== NO_CLUSTER);
        expect(whole.length).toBe(sizes.reduce((sum, size) => sum + size, 0));
        const partsOfClusters = new Set(parts.filter((_, node) => clusters[node] !== NO_CLUSTER));
        expect(partsOfClusters.size).toBe(sizes.length);
        expect(sizes.every((size) => size >= chosen.minClusterSize)).toBe(true);
      }),
    );
  });

  it('gives the same clusters for the same seed', () => {
    const graph = randomGraph(2_000, 8_000);
    const options = { seed: 5, starts: 1 };
    expect(clusterByLeiden(graph, options)).toEqual(clusterByLeiden(graph, options));
    expect(clusterByLeiden(graph, options).clusters).not.toEqual(
      clusterByLeiden(graph, { seed: 6, starts: 1 }).clusters,
    );
  });

  it('finds the same clusters whatever the unit of strength', () => {
    const graph = randomGraph(300, 900);
    const scaled = { ...graph, weights: graph.weights.map((weight) => weight / 1_024) };
    expect(clusterByLeiden(scaled).clusters).toEqual(clusterByLeiden(graph).clusters);
  });

  it('merges small clusters into neighbours, and drops those that have none', () => {
    const { network } = withGraph({
      big1: ['a', 'b', 'c', 'd'],
      big2: ['a', 'b', 'c', 'd'],
      small: ['d', 'e'],
      apart: ['x', 'y'],
    });
    const { clusters, sizes } = clusterByLeiden(network.graph, { minClusterSize: 3 });
    expect([...clusters]).toEqual([0, 0, 0, 0, 0, NO_CLUSTER, NO_CLUSTER]);
    expect([...sizes]).toEqual([5]);
  });

  it('of no nodes gives no clusters', () => {
    const graph = graphOfExpected({ nodes: 0, edges: [] });
    expect(clusterByLeiden(graph)).toMatchObject({ modularity: 0 });
    expect(clusterByLeiden(graph).sizes).toHaveLength(0);
  });
});

describe('the summary of a cluster', () => {
  it('has its nodes by total link strength, and what links them inside and outside', () => {
    const { network } = withGraph({
      one: ['a', 'b', 'c'],
      two: ['a', 'b', 'c'],
      three: ['a', 'b'],
      bridge: ['c', 'x'],
      four: ['x', 'y', 'z'],
      five: ['x', 'y', 'z'],
    });
    const summaries = summarizeClusters(network, clusterByLeiden(network.graph));
    expect(summaries.map(({ nodes, ...summary }) => ({ ...summary, nodes: [...nodes] }))).toEqual([
      {
        cluster: 0,
        size: 3,
        nodes: [0, 1, 2],
        internalLinks: 3,
        internalStrength: 7,
        externalStrength: 1,
        averageYear: expect.closeTo(2001.111111, 5),
      },
      {
        cluster: 1,
        size: 3,
        nodes: [3, 4, 5],
        internalLinks: 3,
        internalStrength: 6,
        externalStrength: 1,
        averageYear: expect.closeTo(2004.333333, 5),
      },
    ]);
  });
});

describe('the papers of a group', () => {
  it('come with most nodes of the group first, then newest', () => {
    const { table, network } = withGraph({
      one: ['a', 'b'],
      two: ['a', 'x'],
      three: ['b'],
      four: ['x'],
    });
    const found = papersOfGroup(table, network, [0, 1]);
    expect(found.map(({ paper, nodes }) => [table.papers[paper], nodes])).toEqual([
      ['one', 2],
      ['three', 1],
      ['two', 1],
    ]);
    expect(papersOfGroup(table, network, [0, 1], 1)).toEqual(found.slice(0, 1));
  });
});

function networkOf(papers: Readonly<Record<string, readonly string[]>>) {
  return withGraph(papers).network;
}

function withGraph(papers: Readonly<Record<string, readonly string[]>>) {
  const table = tabulate(collectIncidences(incidencesOf(papers)));
  return { table, network: buildNetwork(table, { counting: 'FULL' }) };
}

function randomGraph(nodes: number, links: number): Graph {
  const random = createRandom(3);
  const pairs = new Set<number>();
  while (pairs.size < links) {
    const [one, other] = [Math.floor(random() * nodes), Math.floor(random() * nodes)];
    if (one < other) pairs.add(one * nodes + other);
  }
  const sorted = [...pairs].sort((a, b) => a - b);
  return graphOf(nodes, {
    source: Uint32Array.from(sorted, (pair) => Math.floor(pair / nodes)),
    target: Uint32Array.from(sorted, (pair) => pair % nodes),
    weight: Float64Array.from(sorted, () => 1 + Math.floor(random() * 4)),
  });
}
