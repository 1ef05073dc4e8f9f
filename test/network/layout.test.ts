import { describe, expect, it } from 'vitest';
import {
  createRandom,
  type Graph,
  graphOf,
  rangeOf,
  shuffle,
} from '../../src/network/graph/index.js';
import {
  analyzeNetwork,
  clusterByLeiden,
  collectIncidences,
  type Layout,
  LayoutTooLargeError,
  type NetworkJob,
  tabulate,
} from '../../src/network/index.js';
import { layOut } from '../../src/network/layout/index.js';
import { naturalLog } from '../../src/network/layout/natural-log.js';

type Ends = readonly [number, number];

const chain = (count: number): readonly Ends[] =>
  Array.from({ length: count - 1 }, (_, node) => [node, node + 1]);
const star = (leaves: number): readonly Ends[] =>
  Array.from({ length: leaves }, (_, leaf) => [0, leaf + 1]);
const clique = (count: number, from = 0): readonly Ends[] =>
  Array.from({ length: count }, (_, node) => node).flatMap((node) =>
    Array.from({ length: node }, (_, other): Ends => [from + other, from + node]),
  );
/** Groups of ten that are linked in a ring by one link each. */
const groups = (count: number): readonly Ends[] =>
  Array.from({ length: count }, (_, group) => group).flatMap((group) => [
    ...clique(10, 10 * group),
    [10 * group, (10 * group + 15) % (10 * count)] as const,
  ]);

const GRAPHS: readonly (readonly [what: string, nodes: number, links: readonly Ends[]])[] = [
  ['no node', 0, []],
  ['one node', 1, []],
  ['two nodes', 2, [[0, 1]]],
  ['nodes without links', 50, []],
  ['a chain', 200, chain(200)],
  ['a star of 3,000', 3_001, star(3_000)],
  ['a clique', 60, clique(60)],
  ['groups in a ring', 80, groups(8)],
  ['parts that are not linked', 400, [...clique(20), ...clique(5, 20), ...clique(3, 25), [30, 31]]],
];

describe.each(GRAPHS)('The layout of %s', (_what, nodeCount, links) => {
  const graph = graphFrom(nodeCount, links);
  const layout = layoutOf(graph);

  it('has a finite place for each node, in a picture of bounded size', () => {
    expect(layout.x).toHaveLength(nodeCount);
    const furthest = Math.max(0, ...layout.x.map(Math.abs), ...layout.y.map(Math.abs));
    expect(furthest).toBeLessThan(100 * Math.max(1, nodeCount));
    expect([...layout.x, ...layout.y].every(Number.isFinite)).toBe(true);
  });

  it('has no two circles that overlap', () => {
    expect(overlaps(layout)).toEqual([]);
  });

  it('is the same again, and another by another seed', () => {
    // Three stars of 3,000 take seconds, and would tell no more.
    if (nodeCount > 1_000) return;
    expect(layoutOf(graph)).toEqual(layout);
    if (links.length > 2) expect(layoutOf(graph, 1).x).not.toEqual(layout.x);
  });

  it('has linked nodes nearer to one another than others', () => {
    const others = allPairs(Math.min(nodeCount, 500));
    if (links.length === 0 || links.length === others.length) return;
    expect(meanDistance(layout, links)).toBeLessThan(meanDistance(layout, others));
  });
});

describe('A layout', () => {
  it('keeps groups together', () => {
    const layout = layoutOf(graphFrom(80, groups(8)));
    const inside = meanDistance(
      layout,
      Array.from({ length: 8 }, (_, g) => clique(10, 10 * g)).flat(),
    );
    expect(inside).toBeLessThan(meanDistance(layout, allPairs(80)) / 3);
  });

  it('draws a chain as a line, from left to right', () => {
    const { x, y } = layoutOf(graphFrom(100, chain(100)));
    expect(extent(x)).toBeGreaterThan(2 * extent(y));
    const ends = Math.abs((x[0] ?? 0) - (x[99] ?? 0));
    expect(ends).toBeGreaterThan(0.7 * extent(x));
  });

  it('puts the hub of a star into the middle', () => {
    const { x, y } = layoutOf(graphFrom(301, star(300)));
    expect(Math.hypot(x[0] ?? 0, y[0] ?? 0)).toBeLessThan(0.15 * extent(x));
  });

  it('leaves no part far from the others', () => {
    const { x, y } = layoutOf(graphFrom(60, [...clique(20), ...clique(20, 20), ...clique(20, 40)]));
    expect(extent(x) * extent(y)).toBeLessThan(6 * 60 * 20 * 20);
  });

  it('has circles whose area grows with the papers', () => {
    const { radii } = layOut(graphFrom(3, []), Uint32Array.of(1, 25, 100), noClusters(3));
    expect([...radii]).toEqual([6, 14, 24]);
  });

  it('puts nodes of no cluster somewhere too', () => {
    const graph = graphFrom(10, [...clique(8), [8, 9]]);
    const layout = layOut(
      graph,
      new Uint32Array(10).fill(1),
      clusterByLeiden(graph, { minClusterSize: 3 }),
    );
    expect(overlaps(layout)).toEqual([]);
  });

  it('bears strengths of any size', () => {
    for (const weight of [1e-9, 1e9, 0]) {
      const graph = graphFrom(20, clique(20), () => weight);
      expect(overlaps(layoutOf(graph))).toEqual([]);
      expect([...layoutOf(graph).x].every(Number.isFinite)).toBe(true);
    }
  });
});

describe('A job with a layout', () => {
  const papers = Array.from({ length: 300 }, (_, paper) => ({
    authors: [paper % 37, (paper * 7) % 61, (paper * paper) % 101].map((author) => `a${author}`),
    year: 2000 + (paper % 20),
  }));
  const job: NetworkJob = {
    build: { counting: 'FRACTIONAL' },
    clustering: { starts: 1 },
    layout: 'OR_REFUSE',
  };
  const incidences = papers.flatMap(({ authors, year }, paper) =>
    [...new Set(authors)].map((member, position, { length: memberCount }) => ({
      member,
      paper: `p${String(paper).padStart(3, '0')}`,
      year,
      position,
      memberCount,
    })),
  );

  it('gives the same places whatever the order of the rows is', () => {
    const places = placesById(incidences, job);
    for (const seed of [1, 2, 3]) {
      const order = shuffle(rangeOf(incidences.length), createRandom(seed));
      const mixed = Array.from(order, (row) => incidences[row]).filter((row) => row !== undefined);
      expect(placesById(mixed, job)).toEqual(places);
    }
  });

  it('is refused, or left out, where there are too many nodes', () => {
    const many = tabulate(
      collectIncidences(
        Array.from({ length: 20_001 }, (_, index) => ({
          member: `a${index}`,
          paper: `p${index}`,
          year: 2000,
          memberCount: 1,
        })),
      ),
    );
    expect(() => analyzeNetwork(many, job)).toThrow(LayoutTooLargeError);
    expect(analyzeNetwork(many, { ...job, layout: 'OR_LEAVE_OUT' }).layout).toBeNull();
    expect(analyzeNetwork(many, { build: job.build, clustering: {} }).layout).toBeNull();
  });
});

describe('The logarithm of a length', () => {
  it('is right to eight digits', () => {
    for (let value = 1; value < 1e9; value *= 1.37) {
      expect(Math.abs(naturalLog(value) - Math.log(value))).toBeLessThan(1e-8);
    }
  });
});

describe('Parts that are not linked', () => {
  /** A part of 200, and 150 pairs. */
  const links = [
    ...groups(20),
    ...Array.from({ length: 150 }, (_, pair): Ends => [200 + 2 * pair, 201 + 2 * pair]),
  ];
  const { x, y } = layoutOf(graphFrom(500, links));

  it('lie on all sides of the largest, near to it', () => {
    const [pairsX, pairsY] = [x.subarray(200), y.subarray(200)];
    for (const column of [pairsX, pairsY]) {
      expect(column.filter((value) => value < 0).length).toBeGreaterThan(100);
      expect(column.filter((value) => value > 0).length).toBeGreaterThan(100);
    }
    expect(extent(x) * extent(y)).toBeLessThan(
      3 * (extent(x.slice(0, 200)) * extent(y.slice(0, 200)) + 150 * 60 * 60),
    );
  });

  it('lie on no line of one another', () => {
    for (const [one, other] of links.slice(0, -150)) {
      const [fromX, fromY] = [x[one] ?? 0, y[one] ?? 0];
      const [acrossX, acrossY] = [(x[other] ?? 0) - fromX, (y[other] ?? 0) - fromY];
      for (let node = 200; node < 500; node += 1) {
        const [toX, toY] = [(x[node] ?? 0) - fromX, (y[node] ?? 0) - fromY];
        const along = (toX * acrossX + toY * acrossY) / (acrossX ** 2 + acrossY ** 2);
        if (along < 0 || along > 1) continue;
        expect(Math.hypot(toX - along * acrossX, toY - along * acrossY)).toBeGreaterThan(6);
      }
    }
  });
});

function graphFrom(
  nodeCount: number,
  links: readonly Ends[],
  weightOf: (link: number) => number = () => 1,
): Graph {
  const sorted = links
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return graphOf(nodeCount, {
    source: Uint32Array.from(sorted, ([source]) => source),
    target: Uint32Array.from(sorted, ([, target]) => target),
    weight: Float64Array.from(sorted, (_, link) => weightOf(link)),
  });
}

function layoutOf(graph: Graph, seed = 0): Layout {
  const papers = new Uint32Array(graph.nodeCount).fill(1);
  return layOut(graph, papers, clusterByLeiden(graph, { seed, starts: 1 }));
}

function noClusters(nodeCount: number) {
  return { clusters: new Int32Array(nodeCount).fill(-1), seed: 0 };
}

/** The pairs of circles that overlap, by one loop: a star has millions of pairs. */
function overlaps({ x, y, radii }: Layout): readonly Ends[] {
  const found: Ends[] = [];
  for (let one = 0; one < x.length; one += 1) {
    for (let other = one + 1; other < x.length; other += 1) {
      const [dx, dy] = [(x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)];
      const apart = (radii[one] ?? 0) + (radii[other] ?? 0);
      if (dx * dx + dy * dy < apart * apart) found.push([one, other]);
    }
  }
  return found;
}

function allPairs(count: number): readonly Ends[] {
  const pairs: Ends[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) pairs.push([one, other]);
  }
  return pairs;
}

function meanDistance({ x, y }: Layout, pairs: readonly Ends[]): number {
  const sum = pairs.reduce(
    (total, [one, other]) =>
      total + Math.hypot((x[one] ?? 0) - (x[other] ?? 0), (y[one] ?? 0) - (y[other] ?? 0)),
    0,
  );
  return sum / pairs.length;
}

function extent(values: Float64Array): number {
  return Math.max(...values) - Math.min(...values);
}

function placesById(rows: Parameters<typeof collectIncidences>[0], job: NetworkJob) {
  const table = tabulate(collectIncidences(rows));
  const { layout, network } = analyzeNetwork(table, job);
  return Array.from(network.nodes.members, (member, node) => [
    table.members[member],
    layout?.x[node],
    layout?.y[node],
  ]);
}
