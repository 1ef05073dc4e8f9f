import type { Points } from './points.js';

/** A cell without a body, and one that has children. */
const EMPTY = -1;
const INNER = -2;

/** Bodies that are still together in so small a cell count as one. */
const MAX_DEPTH = 32;

/**
 * A cell whose width is less than this part of its distance counts as one body. Barnes and Hut (1986)
 * take 1 or less; for pictures a little more is not seen and a third faster.
 */
const OPENING = 1.2;

/**
 * Squares in squares with the mass of all that lies in each (Barnes and Hut 1986,
 * https://doi.org/10.1038/324446a0), so that the push of all bodies on one costs a walk over some
 * hundred cells. The arrays are used again by the next iteration.
 */
export class Quadtree {
  private bodies = new Int32Array(0);
  private children = new Int32Array(0);
  private masses = new Float64Array(0);
  private sumsX = new Float64Array(0);
  private sumsY = new Float64Array(0);
  private widths = new Float64Array(0);
  private readonly stack: number[] = [];
  private count = 0;

  /** Puts all bodies into the tree. */
  fill(points: Points, masses: Float64Array): void {
    const box = boxAround(points);
    this.count = 0;
    this.add(box.width);
    for (let body = 0; body < points.x.length; body += 1) this.insert(points, masses, body, box);
  }

  /**
   * Adds the push of all bodies on one to `force`, as acceleration: mass by distance, away from each.
   */
  push(px: number, py: number, force: Force): void {
    const { stack, masses, sumsX, sumsY, widths, children } = this;
    stack[0] = 0;
    let height = 1;
    while (height > 0) {
      height -= 1;
      const cell = stack[height] ?? 0;
      const mass = masses[cell] ?? 0;
      if (mass === 0) continue;
      const dx = px - (sumsX[cell] ?? 0) / mass;
      const dy = py - (sumsY[cell] ?? 0) / mass;
      const squared = dx * dx + dy * dy;
      const width = widths[cell] ?? 0;
      const child = children[cell] ?? EMPTY;
      if (child === EMPTY || width * width < OPENING * OPENING * squared) {
        if (squared === 0) continue;
        force.x += (mass * dx) / squared;
        force.y += (mass * dy) / squared;
        continue;
      }
      for (let quarter = 0; quarter < 4; quarter += 1) stack[height++] = child + quarter;
    }
  }

  private insert({ x, y }: Points, masses: Float64Array, body: number, box: Box): void {
    let { left, top, width } = box;
    const [px, py, mass] = [x[body] ?? 0, y[body] ?? 0, masses[body] ?? 0];
    let cell = 0;
    for (let depth = 0; ; depth += 1) {
      const held = this.bodies[cell] ?? EMPTY;
      this.weigh(cell, px, py, mass);
      if (held === EMPTY) this.bodies[cell] = body;
      if (held === EMPTY || (held !== INNER && depth >= MAX_DEPTH)) return;
      width /= 2;
      if (held !== INNER) {
        const moved =
          this.split(cell, width) + quarterOf(x[held] ?? 0, y[held] ?? 0, left, top, width);
        this.bodies[moved] = held;
        this.weigh(moved, x[held] ?? 0, y[held] ?? 0, masses[held] ?? 0);
      }
      const quarter = quarterOf(px, py, left, top, width);
      cell = (this.children[cell] ?? 0) + quarter;
      if (quarter % 2 === 1) left += width;
      if (quarter > 1) top += width;
    }
  }

  private weigh(cell: number, px: number, py: number, mass: number): void {
    this.masses[cell] = (this.masses[cell] ?? 0) + mass;
    this.sumsX[cell] = (this.sumsX[cell] ?? 0) + mass * px;
    this.sumsY[cell] = (this.sumsY[cell] ?? 0) + mass * py;
  }

  /** Gives a cell its four quarters; the number of the first. */
  private split(cell: number, width: number): number {
    const first = this.count;
    for (let quarter = 0; quarter < 4; quarter += 1) this.add(width);
    this.children[cell] = first;
    this.bodies[cell] = INNER;
    return first;
  }

  private add(width: number): void {
    const cell = this.count;
    if (cell === this.bodies.length) this.grow();
    this.bodies[cell] = EMPTY;
    this.children[cell] = EMPTY;
    this.masses[cell] = 0;
    this.sumsX[cell] = 0;
    this.sumsY[cell] = 0;
    this.widths[cell] = width;
    this.count += 1;
  }

  private grow(): void {
    const size = Math.max(64, 2 * this.bodies.length);
    this.bodies = grown(this.bodies, new Int32Array(size));
    this.children = grown(this.children, new Int32Array(size));
    this.masses = grown(this.masses, new Float64Array(size));
    this.sumsX = grown(this.sumsX, new Float64Array(size));
    this.sumsY = grown(this.sumsY, new Float64Array(size));
    this.widths = grown(this.widths, new Float64Array(size));
  }
}

/** A sum of pushes and pulls. */
export interface Force {
  x: number;
  y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function boxAround({ x, y }: Points): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let body = 0; body < x.length; body += 1) {
    left = Math.min(left, x[body] ?? 0);
    right = Math.max(right, x[body] ?? 0);
    top = Math.min(top, y[body] ?? 0);
    bottom = Math.max(bottom, y[body] ?? 0);
  }
  return { left, top, width: Math.max(right - left, bottom - top) };
}

function quarterOf(x: number, y: number, left: number, top: number, half: number): number {
  return (x >= left + half ? 1 : 0) + (y >= top + half ? 2 : 0);
}

function grown<Values extends Int32Array | Float64Array>(values: Values, into: Values): Values {
  into.set(values);
  return into;
}
