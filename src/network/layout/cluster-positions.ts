import { type Graph, graphOf, type Random } from '../graph/index.js';
import { groupBy } from '../table/index.js';
import { fitToCircles } from './fit-to-circles.js';
import { type Bodies, settle } from './force-atlas.js';
import { partOfGraph } from './part-of-graph.js';
import { pivotPositions } from './pivot-positions.js';
import { type Points, pointsAtOrigin, scalePoints, spreadOf } from './points.js';

const COARSE_ITERATIONS = 150;

/**
 * Where the nodes of a connected graph lie at first: the clusters as one body each, then each cluster's nodes
 * as a disc in its place, turned so that what is linked with other clusters lies on their side.
 *
 * @param clusters by node; each number from 0 to `clusterCount` - 1 occurs.
 */
export function clusterPositions(
  { graph, masses }: Bodies,
  clusters: Uint32Array,
  clusterCount: number,
  random: Random,
): Points {
  if (clusterCount < 2) return pivotPositions(graph, random);
  const groups = groupBy(clusters, clusterCount);
  const sizes = Float64Array.from({ length: clusterCount }, (_, cluster) =>
    Math.sqrt((groups.offsets[cluster + 1] ?? 0) - (groups.offsets[cluster] ?? 0)),
  );
  const centres = placeClusters(graph, masses, clusters, sizes, random);
  const points = pointsAtOrigin(graph.nodeCount);
  for (let cluster = 0; cluster < clusterCount; cluster += 1) {
    const own = groups.order.subarray(groups.offsets[cluster], groups.offsets[cluster + 1]);
    const disc = pivotPositions(partOfGraph(graph, own), random);
    const spread = spreadOf(disc);
    if (spread > 0) scalePoints(disc, (sizes[cluster] ?? 0) / spread / Math.SQRT2);
    const turn = turnOf(graph, own, disc, { clusters, centres });
    for (const [index, node] of own.entries()) {
      const [px, py] = [disc.x[index] ?? 0, (disc.y[index] ?? 0) * turn.mirror];
      points.x[node] = (centres.x[cluster] ?? 0) + px * turn.x - py * turn.y;
      points.y[node] = (centres.y[cluster] ?? 0) + px * turn.y + py * turn.x;
    }
  }
  return points;
}

/** Where the clusters lie, as circles that do not overlap. */
function placeClusters(
  graph: Graph,
  masses: Float64Array,
  clusters: Uint32Array,
  sizes: Float64Array,
  random: Random,
): Points {
  const coarse = graphOfClusters(graph, clusters, sizes.length);
  const coarseMasses = new Float64Array(sizes.length);
  for (const [node, cluster] of clusters.entries()) {
    coarseMasses[cluster] = (coarseMasses[cluster] ?? 0) + (masses[node] ?? 0);
  }
  const centres = pivotPositions(coarse, random);
  settle({ graph: coarse, masses: coarseMasses }, centres, COARSE_ITERATIONS);
  fitToCircles(coarse, centres, sizes);
  return centres;
}

/** The clusters of a graph as nodes, and the links between them as one with their weight together. */
function graphOfClusters(
  { nodeCount, offsets, neighbours, weights }: Graph,
  clusters: Uint32Array,
  clusterCount: number,
): Graph {
  const sums = new Map<number, number>();
  for (let node = 0; node < nodeCount; node += 1) {
    const own = clusters[node] ?? 0;
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const other = clusters[neighbours[slot] ?? 0] ?? 0;
      if (other <= own) continue;
      const key = own * clusterCount + other;
      sums.set(key, (sums.get(key) ?? 0) + (weights[slot] ?? 0));
    }
  }
  const links = [...sums].sort(([one], [other]) => one - other);
  return graphOf(clusterCount, {
    source: Uint32Array.from(links, ([key]) => Math.floor(key / clusterCount)),
    target: Uint32Array.from(links, ([key]) => key % clusterCount),
    weight: Float64Array.from(links, ([, weight]) => weight),
  });
}

/** A turn as a point on the unit circle, after a mirroring by 1 or -1. */
interface Turn {
  readonly x: number;
  readonly y: number;
  readonly mirror: 1 | -1;
}

/** The turn of a cluster's disc that brings nodes nearest to the clusters that they are linked with. */
function turnOf(
  { offsets, neighbours, weights }: Graph,
  own: Uint32Array,
  { x, y }: Points,
  { clusters, centres }: { readonly clusters: Uint32Array; readonly centres: Points },
): Turn {
  const sums = { plainX: 0, plainY: 0, mirrorX: 0, mirrorY: 0 };
  for (const [index, node] of own.entries()) {
    const cluster = clusters[node] ?? 0;
    const [px, py] = [x[index] ?? 0, y[index] ?? 0];
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const other = clusters[neighbours[slot] ?? 0] ?? 0;
      if (other === cluster) continue;
      const weight = weights[slot] ?? 0;
      const toX = weight * ((centres.x[other] ?? 0) - (centres.x[cluster] ?? 0));
      const toY = weight * ((centres.y[other] ?? 0) - (centres.y[cluster] ?? 0));
      sums.plainX += px * toX + py * toY;
      sums.plainY += px * toY - py * toX;
      sums.mirrorX += px * toX - py * toY;
      sums.mirrorY += px * toY + py * toX;
    }
  }
  const plain = Math.sqrt(sums.plainX * sums.plainX + sums.plainY * sums.plainY);
  const mirrored = Math.sqrt(sums.mirrorX * sums.mirrorX + sums.mirrorY * sums.mirrorY);
  if (plain >= mirrored) {
    return plain === 0
      ? { x: 1, y: 0, mirror: 1 }
      : { x: sums.plainX / plain, y: sums.plainY / plain, mirror: 1 };
  }
  return { x: sums.mirrorX / mirrored, y: sums.mirrorY / mirrored, mirror: -1 };
}
