import {
  createRandom,
  findComponents,
  type Graph,
  type Random,
  strengthsOf,
} from '../graph/index.js';
import type { Clustering } from '../leiden/index.js';
import { groupBy } from '../table/index.js';
import { circleRadii } from './circle-radii.js';
import { clusterPositions } from './cluster-positions.js';
import { fitToCircles } from './fit-to-circles.js';
import { settle } from './force-atlas.js';
import { layFlat } from './lay-flat.js';
import type { OutlinedPart } from './outline.js';
import { packParts } from './pack-parts.js';
import { partOfGraph } from './part-of-graph.js';
import { type Points, pointsAtOrigin } from './points.js';

/** Where the nodes of a network lie, with the circles that they are drawn as; no two circles overlap. */
export interface Layout extends Points {
  readonly radii: Float64Array;
}

/** Steps of the forces, fewer for more nodes: 10,000 take the fewest. */
const LEAST_ITERATIONS = 50;
const MOST_ITERATIONS = 200;
const STEPS = 500_000;

/**
 * Lays a network out: each part that is linked by itself, clusters first, and the parts then packed
 * around the largest. The same graph, clusters and seed give the same picture to the last digit on every machine:
 * it is made of roots and the four operations alone, in the order of the nodes.
 */
export function layOut(
  graph: Graph,
  paperCounts: Uint32Array,
  { clusters, seed }: Pick<Clustering, 'clusters' | 'seed'>,
): Layout {
  const radii = circleRadii(paperCounts);
  const random = createRandom(seed);
  const evened = withEvenWeights(graph);
  const layout: Layout = { ...pointsAtOrigin(graph.nodeCount), radii };
  const parts = partsOf(evened, radii, clusters, random);
  const places = packParts(parts);
  for (const [index, { nodes, points }] of parts.entries()) {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    for (const [place, node] of nodes.entries()) {
      layout.x[node] = x + (points.x[place] ?? 0);
      layout.y[node] = y + (points.y[place] ?? 0);
    }
  }
  centreInBox(layout, radii);
  return { x: layout.x.map(rounded), y: layout.y.map(rounded), radii: radii.map(rounded) };
}

/** A component that is laid out, with the middle of its box at the origin. */
interface Part extends OutlinedPart {
  readonly nodes: Uint32Array;
}

function partsOf(
  graph: Graph,
  radii: Float64Array,
  clusters: Int32Array,
  random: Random,
): readonly Part[] {
  const components = findComponents(graph);
  const { offsets, order } = groupBy(components.of, components.sizes.length);
  return Array.from(components.sizes, (_, component) => {
    const nodes = order.subarray(offsets[component], offsets[component + 1]);
    const own = partOfGraph(graph, nodes);
    const ownRadii = Float64Array.from(nodes, (node) => radii[node] ?? 0);
    const points = layOutPart(own, ownRadii, numbered(nodes, clusters), random);
    centreInBox(points, ownRadii);
    return { nodes, points, graph: own, radii: ownRadii };
  });
}

function layOutPart(
  graph: Graph,
  radii: Float64Array,
  { clusters, count }: ReturnType<typeof numbered>,
  random: Random,
): Points {
  if (graph.nodeCount === 1) return pointsAtOrigin(1);
  const bodies = { graph, masses: strengthsOf(graph).map((strength) => 1 + strength) };
  const points = clusterPositions(bodies, clusters, count, random);
  const iterations = STEPS / graph.nodeCount;
  settle(
    bodies,
    points,
    Math.round(Math.min(MOST_ITERATIONS, Math.max(LEAST_ITERATIONS, iterations))),
  );
  layFlat(points);
  fitToCircles(graph, points, radii);
  return points;
}

/** The clusters of some nodes, numbered from 0 as they come. */
function numbered(nodes: Uint32Array, clusters: Int32Array) {
  const numbers = new Map<number, number>();
  const own = Uint32Array.from(nodes, (node) => {
    const cluster = clusters[node] ?? 0;
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  });
  return { clusters: own, count: numbers.size };
}

/** The same links with the roots of their weights, about 1: one strong link must not outweigh all others. */
function withEvenWeights(graph: Graph): Graph {
  const roots = graph.weights.map((weight) => Math.sqrt(Math.max(weight, 0)));
  const mean = roots.reduce((sum, root) => sum + root, 0) / roots.length;
  return { ...graph, weights: mean > 0 ? roots.map((root) => root / mean) : roots.fill(1) };
}

/** Moves the middle of the box around all circles to the origin. */
function centreInBox({ x, y }: Points, radii: Float64Array): void {
  centreColumn(x, radii);
  centreColumn(y, radii);
}

function centreColumn(column: Float64Array, radii: Float64Array): void {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [node, value] of column.entries()) {
    least = Math.min(least, value - (radii[node] ?? 0));
    most = Math.max(most, value + (radii[node] ?? 0));
  }
  const middle = (least + most) / 2;
  for (const [node, value] of column.entries()) column[node] = value - middle;
}

/** Two digits after the point: a hundredth of a pixel. */
function rounded(value: number): number {
  // Adding 0 makes 0 of -0.
  return Math.round(value * 100) / 100 + 0;
}
