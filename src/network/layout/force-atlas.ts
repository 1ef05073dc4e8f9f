import type { Graph } from '../graph/index.js';
import { naturalLog } from './natural-log.js';
import { distanceOf, type Points, scalePoints, spreadOf } from './points.js';
import { type Force, Quadtree } from './quadtree.js';

/** How strongly bodies push one another: pictures are scaled afterwards, so only that it is far from 0 counts. */
const REPULSION = 10;

/** The part of the push that a pull to the centre takes up, so that what hangs on one link stays near. */
const GRAVITY = 0.2;

/** How far a body may go in the first iteration, as a part of the spread; less and less later. */
const FIRST_STEP = 0.12;

/** A graph whose nodes are to lie well. */
export interface Bodies {
  /** Connected; weights about 1. */
  readonly graph: Graph;
  readonly masses: Float64Array;
}

/**
 * Moves points by the forces of ForceAtlas2 in its LinLog mode (Jacomy, Venturini, Heymann, Bastian 2014,
 * https://doi.org/10.1371/journal.pone.0098679; Noack 2009, https://doi.org/10.1103/PhysRevE.79.026102):
 * bodies push one another by mass by distance, links pull by the logarithm of their length, so that groups
 * part. The steps are bounded and become smaller, where the original goes on until somebody stops it.
 */
export function settle(bodies: Bodies, points: Points, iterations: number): void {
  stretchToBalance(bodies, points);
  const spread = spreadOf(points);
  const total = bodies.masses.reduce((sum, mass) => sum + mass, 0);
  if (spread === 0 || bodies.graph.nodeCount < 3) return;
  const gravity = (GRAVITY * REPULSION * total) / (spread * spread);
  const usual = naturalLog(1 + spread);
  const tree = new Quadtree();
  const steps: Points = {
    x: new Float64Array(points.x.length),
    y: new Float64Array(points.x.length),
  };
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const longest = spread * FIRST_STEP * (1 - iteration / iterations);
    tree.fill(points, bodies.masses);
    planSteps(bodies, points, tree, { gravity, usual, longest }, steps);
    for (let node = 0; node < points.x.length; node += 1) {
      points.x[node] = (points.x[node] ?? 0) + (steps.x[node] ?? 0);
      points.y[node] = (points.y[node] ?? 0) + (steps.y[node] ?? 0);
    }
  }
}

interface Pace {
  readonly gravity: number;
  /** An acceleration from which on a body takes the longest step. */
  readonly usual: number;
  readonly longest: number;
}

function planSteps(
  { graph, masses }: Bodies,
  points: Points,
  tree: Quadtree,
  { gravity, usual, longest }: Pace,
  steps: Points,
): void {
  const force: Force = { x: 0, y: 0 };
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const [px, py] = [points.x[node] ?? 0, points.y[node] ?? 0];
    force.x = 0;
    force.y = 0;
    tree.push(px, py, force);
    force.x = force.x * REPULSION - gravity * px;
    force.y = force.y * REPULSION - gravity * py;
    pull(graph, points, node, masses[node] ?? 1, force);
    const size = Math.sqrt(force.x * force.x + force.y * force.y);
    const step = longest / Math.max(size, usual);
    steps.x[node] = force.x * step;
    steps.y[node] = force.y * step;
  }
}

/** Adds the pull of a node's links. */
function pull(
  { offsets, neighbours, weights }: Graph,
  { x, y }: Points,
  node: number,
  mass: number,
  force: Force,
): void {
  const [px, py] = [x[node] ?? 0, y[node] ?? 0];
  const end = offsets[node + 1] ?? 0;
  for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
    const neighbour = neighbours[slot] ?? 0;
    const dx = (x[neighbour] ?? 0) - px;
    const dy = (y[neighbour] ?? 0) - py;
    const distance = Math.sqrt(dx * dx + dy * dy);
    if (distance === 0) continue;
    const strength = ((weights[slot] ?? 0) * naturalLog(1 + distance)) / (distance * mass);
    force.x += dx * strength;
    force.y += dy * strength;
  }
}

/**
 * Scales points to where pushes and pulls are in balance, by the theorem of the virial: the sum of force by
 * distance over all links equals that over all pairs, which is the same at every scale. So the iterations
 * need not spend their steps on growing or shrinking.
 */
function stretchToBalance({ graph, masses }: Bodies, points: Points): void {
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const wanted = (0.5 - GRAVITY) * REPULSION * total * total;
  let [low, high] = [0, 1];
  while (pullOf(graph, points, high) < wanted && high < 1e9) high *= 4;
  for (let halving = 0; halving < 20; halving += 1) {
    const middle = (low + high) / 2;
    if (pullOf(graph, points, middle) < wanted) low = middle;
    else high = middle;
  }
  scalePoints(points, high);
}

function pullOf({ nodeCount, offsets, neighbours, weights }: Graph, points: Points, scale: number) {
  let sum = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    const end = offsets[node + 1] ?? 0;
    for (let slot = offsets[node] ?? 0; slot < end; slot += 1) {
      const neighbour = neighbours[slot] ?? 0;
      if (neighbour < node) continue;
      const length = scale * distanceOf(points, node, neighbour);
      sum += (weights[slot] ?? 0) * length * naturalLog(1 + length);
    }
  }
  return sum;
}
