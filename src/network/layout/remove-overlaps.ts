import { groupBy } from '../table/index.js';
import { centrePoints, type Points, scalePoints } from './points.js';

/** What is kept free between two circles. */
const GAP = 2;

/** Passes in which circles make room for one another; after them the picture grows a little each pass. */
const PASSES = 40;
const GROWTH = 1.04;

/** Ends what would not end: by then the picture has grown a million times. */
const MOST_PASSES = PASSES + 400;

/**
 * Moves circles apart until no two overlap. Only circles in neighbouring squares of a grid are compared. The
 * points must differ from one another.
 */
export function removeOverlaps(points: Points, radii: Float64Array): void {
  if (points.x.length < 2) return;
  const largest = radii.reduce((most, radius) => Math.max(most, radius), 0);
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    if (pass > PASSES) scalePoints(points, GROWTH);
    if (!pushApart(points, radii, 2 * largest + GAP)) break;
  }
  centrePoints(points);
}

/** One pass over all pairs that may overlap; whether any did. */
function pushApart(points: Points, radii: Float64Array, reach: number): boolean {
  const grid = gridOver(points, reach);
  let isAny = false;
  for (let cell = 0; cell < grid.cellCount; cell += 1) {
    const start = grid.offsets[cell] ?? 0;
    const end = grid.offsets[cell + 1] ?? 0;
    if (start === end) continue;
    for (const step of [0, 1, grid.columns - 1, grid.columns, grid.columns + 1]) {
      const other = cell + step;
      const [from, to] = [grid.offsets[other] ?? 0, grid.offsets[other + 1] ?? 0];
      for (let slot = start; slot < end; slot += 1) {
        const one = grid.order[slot] ?? 0;
        for (let beside = step === 0 ? slot + 1 : from; beside < to; beside += 1) {
          if (part(points, radii, one, grid.order[beside] ?? 0)) isAny = true;
        }
      }
    }
  }
  return isAny;
}

/** Moves two circles apart where they overlap, the smaller one farther; whether they did. */
function part({ x, y }: Points, radii: Float64Array, one: number, other: number): boolean {
  const dx = (x[other] ?? 0) - (x[one] ?? 0);
  const dy = (y[other] ?? 0) - (y[one] ?? 0);
  const [ownRadius, otherRadius] = [radii[one] ?? 0, radii[other] ?? 0];
  const apart = ownRadius + otherRadius + GAP;
  const squared = dx * dx + dy * dy;
  if (squared >= apart * apart || squared === 0) return false;
  const distance = Math.sqrt(squared);
  // A little more than needed, or rounding would leave them touching pass after pass.
  const move = ((apart - distance) * 1.01) / distance;
  const own = otherRadius / (ownRadius + otherRadius);
  x[one] = (x[one] ?? 0) - dx * move * own;
  y[one] = (y[one] ?? 0) - dy * move * own;
  x[other] = (x[other] ?? 0) + dx * move * (1 - own);
  y[other] = (y[other] ?? 0) + dy * move * (1 - own);
  return true;
}

interface Grid {
  /** With an empty column on either side, so that the neighbours of a cell are never in another row. */
  readonly columns: number;
  readonly cellCount: number;
  readonly offsets: Uint32Array;
  readonly order: Uint32Array;
}

function gridOver({ x, y }: Points, reach: number): Grid {
  const [left, width] = extentOf(x);
  const [top, height] = extentOf(y);
  // Not many more cells than points, however far apart they lie.
  const size = Math.max(
    reach,
    Math.sqrt((width * height) / (4 * x.length)),
    Math.max(width, height) / 4_000,
  );
  const columns = Math.floor(width / size) + 3;
  const rows = Math.floor(height / size) + 2;
  const cells = Uint32Array.from(
    x,
    (value, node) =>
      Math.floor(((y[node] ?? 0) - top) / size) * columns + Math.floor((value - left) / size) + 1,
  );
  return { columns, cellCount: columns * rows, ...groupBy(cells, columns * rows) };
}

function extentOf(values: Float64Array): readonly [least: number, extent: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most - least];
}
