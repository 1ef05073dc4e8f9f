import { type Outline, type OutlinedPart, outlineOf } from './outline.js';

/** How much wider than high a packing is, about: a screen is. */
const ASPECT = 1.4;

/** The side of a square in the unit of places: a small circle with some room. */
const SIDE = 28;

/** The middle of a part. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Packs parts around the first, which is the largest: each as near to the middle as there is room, so that
 * small ones lie close around a large one on all sides. No two overlap, nor does one lie on a line of another.
 */
export function packParts(parts: readonly OutlinedPart[]): readonly Place[] {
  const outlines = parts.map((part) => outlineOf(part, SIDE));
  const grid = new Grid(outlines);
  const order = grid.squaresByDistance();
  // Squares are only taken: where an outline of one form found none, the next of that form need not look.
  const begun = new Map<string, number>();
  return outlines.map((outline) => {
    const form = `${outline.top} ${outline.from} ${outline.to}`;
    let at = begun.get(form) ?? 0;
    while (at < order.length && !grid.isFree(outline, order[at] ?? 0)) at += 1;
    begun.set(form, at);
    return grid.take(outline, order[at] ?? 0);
  });
}

/** Which squares are taken, around the origin, with room for all outlines. */
class Grid {
  private readonly columns: number;
  private readonly rows: number;
  private readonly taken: Uint8Array;

  constructor(outlines: readonly Outline[]) {
    let [area, widest, highest] = [0, 0, 0];
    for (const { top, from, to } of outlines) {
      for (const [row, left] of from.entries()) {
        const right = to[row] ?? 0;
        area += Math.max(0, right - left + 1);
        widest = Math.max(widest, -left, right);
        highest = Math.max(highest, -top, top + row);
      }
    }
    const side = Math.ceil(Math.sqrt(area));
    this.columns = 2 * (2 * side + 2 * widest) + 3;
    this.rows = 2 * (2 * side + 2 * highest) + 3;
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** The squares in which a middle may lie, the nearest to the origin first; equally near ones by their number. */
  squaresByDistance(): Uint32Array {
    const [middleColumn, middleRow] = this.middle();
    const [across, along] = [middleColumn / 2, middleRow / 2];
    const rings = new Map<number, number[]>();
    for (let row = Math.ceil(middleRow - along); row <= middleRow + along; row += 1) {
      for (
        let column = Math.ceil(middleColumn - across);
        column <= middleColumn + across;
        column += 1
      ) {
        const x = (column - middleColumn) / ASPECT;
        const y = row - middleRow;
        const ring = Math.floor(4 * Math.sqrt(x * x + y * y));
        const squares = rings.get(ring);
        if (squares === undefined) rings.set(ring, [row * this.columns + column]);
        else squares.push(row * this.columns + column);
      }
    }
    const nearest = [...rings].sort(([one], [other]) => one - other);
    return Uint32Array.from(nearest.flatMap(([, squares]) => squares));
  }

  isFree(outline: Outline, square: number): boolean {
    return this.every(outline, square, (first, last) => {
      for (let at = first; at <= last; at += 1) if (this.taken[at] === 1) return false;
      return true;
    });
  }

  /** The place of the outline, whose squares are taken then. */
  take(outline: Outline, square: number): Place {
    this.every(outline, square, (first, last) => {
      this.taken.fill(1, first, last + 1);
      return true;
    });
    const [middleColumn, middleRow] = this.middle();
    const row = Math.floor(square / this.columns);
    const column = square - row * this.columns;
    return { x: SIDE * (column - middleColumn), y: SIDE * (row - middleRow) };
  }

  private middle(): readonly [column: number, row: number] {
    return [(this.columns - 1) / 2, (this.rows - 1) / 2];
  }

  /** Whether something holds for the squares of each row of an outline with its middle in a square. */
  private every(
    { top, from, to }: Outline,
    square: number,
    holds: (first: number, last: number) => boolean,
  ): boolean {
    for (let row = 0; row < from.length; row += 1) {
      const start = square + (top + row) * this.columns;
      if (!holds(start + (from[row] ?? 0), start + (to[row] ?? 0))) return false;
    }
    return true;
  }
}
