import type { Graph } from '../graph/index.js';
import type { Points } from './points.js';

/** What is kept free between two parts. */
const GAP = 16;

/** The squares of a grid that a part takes up: in each row all from the first to the last. */
export interface Outline {
  /** The number of the first row; the square in the middle of the part is in row 0. */
  readonly top: number;
  /** By row, the first column that is taken. */
  readonly from: Int32Array;
  /** By row, the last column that is taken. */
  readonly to: Int32Array;
}

/** A part whose middle is at the origin. */
export interface OutlinedPart {
  readonly graph: Graph;
  readonly points: Points;
  readonly radii: Float64Array;
}

/** The outline of a part, with some room, on a grid of squares of that side. */
export function outlineOf({ graph, points: { x, y }, radii }: OutlinedPart, side: number): Outline {
  const squareAt = (value: number) => Math.floor(value / side + 0.5);
  const reach = (node: number) => (radii[node] ?? 0) + GAP / 2;
  let [top, bottom] = [0, 0];
  for (const [node, value] of y.entries()) {
    top = Math.min(top, squareAt(value - reach(node)));
    bottom = Math.max(bottom, squareAt(value + reach(node)));
  }
  const from = new Int32Array(bottom - top + 1).fill(1);
  const to = new Int32Array(bottom - top + 1);
  const take = (row: number, left: number, right: number) => {
    const isFree = (from[row - top] ?? 0) > (to[row - top] ?? 0);
    from[row - top] = isFree ? left : Math.min(from[row - top] ?? 0, left);
    to[row - top] = isFree ? right : Math.max(to[row - top] ?? 0, right);
  };
  for (const [node, value] of x.entries()) {
    const [left, right] = [squareAt(value - reach(node)), squareAt(value + reach(node))];
    const last = squareAt((y[node] ?? 0) + reach(node));
    for (let row = squareAt((y[node] ?? 0) - reach(node)); row <= last; row += 1) {
      take(row, left, right);
    }
  }
  for (let node = 0; node < graph.nodeCount; node += 1) {
    const end = graph.offsets[node + 1] ?? 0;
    for (let slot = graph.offsets[node] ?? 0; slot < end; slot += 1) {
      const other = graph.neighbours[slot] ?? 0;
      // Each line once, from its upper end.
      if ((y[other] ?? 0) > (y[node] ?? 0)) takeLine({ x, y }, node, other, side, take);
    }
  }
  return { top, from, to };
}

/** Takes the squares in the rows that a line crosses: nothing else lies on it. */
function takeLine(
  { x, y }: Points,
  upper: number,
  lower: number,
  side: number,
  take: (row: number, left: number, right: number) => void,
): void {
  const [startX, startY] = [x[upper] ?? 0, y[upper] ?? 0];
  const [endX, endY] = [x[lower] ?? 0, y[lower] ?? 0];
  const slope = (endX - startX) / (endY - startY);
  const last = Math.floor(endY / side + 0.5);
  for (let row = Math.floor(startY / side + 0.5); row <= last; row += 1) {
    const above = startX + slope * (Math.max(startY, (row - 0.5) * side) - startY);
    const below = startX + slope * (Math.min(endY, (row + 0.5) * side) - startY);
    take(
      row,
      Math.floor(Math.min(above, below) / side + 0.5),
      Math.floor(Math.max(above, below) / side + 0.5),
    );
  }
}
