import { createSearch, type Graph, type Random, searchFrom } from '../graph/index.js';
import { type Points, spreadOf } from './points.js';

/** From so many nodes distances are measured. */
const PIVOTS = 16;

const POWER_ITERATIONS = 40;

/** How far points are shaken at least, and how far out one may lie, in spreads. */
const SHAKE = 0.1;
const FARTHEST = 2.5;

/**
 * Where the nodes of a connected graph lie by their distances in steps from some pivots (PivotMDS: Brandes
 * and Pich 2006, https://doi.org/10.1007/978-3-540-70904-6_6): a chain becomes a line and a grid a grid,
 * which forces would not find from points by chance.
 */
export function pivotPositions(graph: Graph, random: Random): Points {
  const columns = centredDistances(graph);
  const products = columns.map((one) => columns.map((other) => dot(one, other)));
  const first = dominantVector(products, random);
  const second = dominantVector(without(products, first), random);
  const points = { x: combine(columns, first, graph), y: combine(columns, second, graph) };
  spread(points, random);
  return points;
}

/** Squared distances of all nodes from each pivot, with rows and columns centred. */
function centredDistances(graph: Graph): readonly Float64Array[] {
  const columns = squaredDistances(graph);
  const rowMeans = new Float64Array(graph.nodeCount);
  for (const column of columns) {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    for (let node = 0; node < column.length; node += 1) {
      column[node] = (column[node] ?? 0) - mean;
      rowMeans[node] = (rowMeans[node] ?? 0) + (column[node] ?? 0) / columns.length;
    }
  }
  for (const column of columns) {
    for (let node = 0; node < column.length; node += 1) {
      column[node] = ((rowMeans[node] ?? 0) - (column[node] ?? 0)) / 2;
    }
  }
  return columns;
}

/** Each pivot is the node that is farthest from those before it. */
function squaredDistances(graph: Graph): readonly Float64Array[] {
  const search = createSearch(graph.nodeCount);
  const nearest = new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY);
  const columns: Float64Array[] = [];
  let pivot = farthestFrom(graph, 0, search);
  while (columns.length < Math.min(PIVOTS, graph.nodeCount)) {
    const { distances } = searchFrom(graph, pivot, search);
    columns.push(Float64Array.from(distances, (distance) => distance * distance));
    let next = 0;
    for (let node = 0; node < nearest.length; node += 1) {
      nearest[node] = Math.min(nearest[node] ?? 0, distances[node] ?? 0);
      if ((nearest[node] ?? 0) > (nearest[next] ?? 0)) next = node;
    }
    pivot = next;
  }
  return columns;
}

function farthestFrom(
  graph: Graph,
  start: number,
  search: ReturnType<typeof createSearch>,
): number {
  const { order, reached } = searchFrom(graph, start, search);
  return order[reached - 1] ?? start;
}

type Matrix = readonly (readonly number[])[];

/** The eigenvector of the largest eigenvalue, by repeated multiplication. */
function dominantVector(matrix: Matrix, random: Random): readonly number[] {
  let vector: readonly number[] = matrix.map(() => random() + 0.5);
  for (let iteration = 0; iteration < POWER_ITERATIONS; iteration += 1) {
    const next = matrix.map((row) => dot(row, vector));
    const size = Math.sqrt(dot(next, next));
    if (size === 0) return vector.map(() => 0);
    vector = next.map((value) => value / size);
  }
  return vector;
}

/** The matrix without its part along a vector. */
function without(matrix: Matrix, vector: readonly number[]): Matrix {
  const value = dot(
    vector,
    matrix.map((row) => dot(row, vector)),
  );
  return matrix.map((row, one) =>
    row.map((cell, other) => cell - value * (vector[one] ?? 0) * (vector[other] ?? 0)),
  );
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1)
    sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function combine(
  columns: readonly Float64Array[],
  parts: readonly number[],
  { nodeCount }: Graph,
): Float64Array {
  const sum = new Float64Array(nodeCount);
  for (const [index, column] of columns.entries()) {
    const part = parts[index] ?? 0;
    for (let node = 0; node < nodeCount; node += 1) {
      sum[node] = (sum[node] ?? 0) + part * (column[node] ?? 0);
    }
  }
  return sum;
}

/**
 * Brings in what lies far out, and shakes all: nodes with the same distances from all pivots, such as most
 * leaves of a star, are on one point, and the more there are, the more room they need.
 */
function spread(points: Points, random: Random): void {
  const { x, y } = points;
  const usual = spreadOf(points);
  const sharing = countShared(points);
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    const distance = Math.sqrt(px * px + py * py);
    const nearer = distance > FARTHEST * usual ? (FARTHEST * usual) / distance : 1;
    const share = Math.sqrt((sharing.get(px)?.get(py) ?? 1) / x.length);
    const most = (usual || 1) * Math.max(SHAKE, 2 * share);
    x[node] = px * nearer + (random() - 0.5) * most;
    y[node] = py * nearer + (random() - 0.5) * most;
  }
}

/** How many points are at each place, by x and then y. */
function countShared({ x, y }: Points): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const counts = new Map<number, Map<number, number>>();
  for (let node = 0; node < x.length; node += 1) {
    const [px, py] = [x[node] ?? 0, y[node] ?? 0];
    const column = counts.get(px) ?? new Map<number, number>();
    counts.set(px, column);
    column.set(py, (column.get(py) ?? 0) + 1);
  }
  return counts;
}
