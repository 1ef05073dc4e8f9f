import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXACT_UP_TO, SAMPLE_SIZE } from '../../src/network/centrality/index.js';
import {
  buildNetwork,
  type Centrality,
  collectIncidences,
  measureCentralities,
  tabulate,
} from '../../src/network/index.js';

import { type Expected, expectedNetworks, graphOfExpected } from './expected-networks.js';
import { anyPapers, incidencesOf } from './made-papers.js';

const EXACT = 1e-9;
const ITERATIVE = 1e-6;

const measures: readonly (readonly [Centrality, keyof Expected, number])[] = [
  ['DEGREE', 'degree', EXACT],
  ['STRENGTH', 'strength', EXACT],
  ['CLOSENESS', 'closeness', EXACT],
  ['HARMONIC', 'harmonic', EXACT],
  ['BETWEENNESS', 'betweenness', EXACT],
  ['PAGE_RANK', 'pageRank', ITERATIVE],
];

describe.each(expectedNetworks)('centralities of the network "%s"', (_, expected) => {
  const graph = graphOfExpected(expected);

  it.each(measures)('%s agrees with networkx for every node', (measure, key, tolerance) => {
    const result = measureCentralities(graph, [measure])[measure];
    expect(greatestDifference(result?.scores, expected[key])).toBeLessThan(tolerance);
    expect(result).toMatchObject({ isSampled: false, hasConverged: true });
  });

  it.runIf(expected.eigenvector !== null)('EIGENVECTOR agrees with networkx up to sign', () => {
    const { scores } = measureCentralities(graph, ['EIGENVECTOR']).EIGENVECTOR ?? {};
    const positive = expected.eigenvector?.map(Math.abs);
    expect(greatestDifference(scores, positive)).toBeLessThan(ITERATIVE);
  });
});

function greatestDifference(scores: Float64Array | undefined, wanted: unknown): number {
  if (!Array.isArray(wanted) || scores?.length !== wanted.length) return Number.POSITIVE_INFINITY;
  return wanted.reduce(
    (greatest: number, value: number, node) =>
      Math.max(greatest, Math.abs(value - (scores[node] ?? Number.NaN))),
    0,
  );
}

describe('sampled centralities', () => {
  const expected = expectedNetworks.find(([name]) => name === 'small world')?.[1];
  const graph = graphOfExpected(expected ?? { nodes: 0, edges: [] });
  const sampling = { exactUpTo: 10, sampleSize: 40, seed: 1 };

  it('say that they are sampled, and from how many nodes', () => {
    const { CLOSENESS, PAGE_RANK } = measureCentralities(
      graph,
      ['CLOSENESS', 'PAGE_RANK'],
      sampling,
    );
    expect(CLOSENESS).toMatchObject({ isSampled: true, sampleSize: 40 });
    expect(PAGE_RANK).toMatchObject({ isSampled: false, sampleSize: null });
  });

  it('begin above the stated size', () => {
    const lineOf = (nodes: number) =>
      graphOfExpected({
        nodes,
        edges: Array.from({ length: nodes - 1 }, (_, node) => [node, node + 1, 1] as const),
      });
    const { CLOSENESS: small } = measureCentralities(lineOf(EXACT_UP_TO), ['CLOSENESS']);
    expect(small).toMatchObject({ isSampled: false, sampleSize: EXACT_UP_TO });
    const { CLOSENESS: large } = measureCentralities(lineOf(EXACT_UP_TO + 1), ['CLOSENESS']);
    expect(large).toMatchObject({ isSampled: true, sampleSize: SAMPLE_SIZE });
  });

  it('are the same for the same seed, and others for another', () => {
    const of = (seed: number) =>
      measureCentralities(graph, ['BETWEENNESS'], { ...sampling, seed }).BETWEENNESS?.scores;
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });

  it('come near the exact ones', () => {
    const measured = measureCentralities(graph, ['CLOSENESS', 'HARMONIC', 'BETWEENNESS'], sampling);
    expect(meanError(measured.CLOSENESS?.scores, expected?.closeness)).toBeLessThan(0.05);
    expect(meanError(measured.HARMONIC?.scores, expected?.harmonic)).toBeLessThan(0.1);
    expect(meanError(measured.BETWEENNESS?.scores, expected?.betweenness)).toBeLessThan(0.4);
  });

  it('stay exact in the components that are small enough', () => {
    const mixed = expectedNetworks.find(([name]) => name === 'random, several components')?.[1];
    const parts = graphOfExpected(mixed ?? { nodes: 0, edges: [] });
    const { scores } =
      measureCentralities(parts, ['CLOSENESS'], { exactUpTo: 3, sampleSize: 4 }).CLOSENESS ?? {};
    const small = mixed?.closeness.findIndex((value) => Math.abs(value - 1 / 59) < EXACT) ?? -1;
    expect(scores?.[small]).toBeCloseTo(1 / 59, 12);
  });
});

/** Mean difference over the mean of what is wanted. */
function meanError(scores?: Float64Array, wanted: readonly number[] = []): number {
  const total = wanted.reduce((sum, value) => sum + value, 0);
  return (
    wanted.reduce((sum, value, node) => sum + Math.abs(value - (scores?.[node] ?? 0)), 0) / total
  );
}

describe('PageRank', () => {
  it('sums to 1 whatever the papers', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const table = tabulate(collectIncidences(incidencesOf(papers)));
        const { graph } = buildNetwork(table, { counting: 'FRACTIONAL' });
        const { scores } = measureCentralities(graph, ['PAGE_RANK']).PAGE_RANK ?? {};
        expect(scores?.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
