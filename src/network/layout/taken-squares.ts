import type { Outline } from './outline.js';

/** The first grid has so many columns and rows to each side. */
const REACH = 64;

/** Which squares of a plane are taken: a grid around the origin, which grows when more is taken than it has. */
export class TakenSquares {
  private reach = REACH;
  private columns = 2 * REACH + 1;
  private taken = new Uint8Array(this.columns * this.columns);

  /** Whether an outline with its middle in a square lies on free squares alone. */
  isFree({ top, from, to }: Outline, column: number, row: number): boolean {
    for (let line = 0; line < from.length; line += 1) {
      const [first, last] = [column + (from[line] ?? 0), column + (to[line] ?? 0)];
      if (!this.isRunFree(row + top + line, first, last)) return false;
    }
    return true;
  }

  /** Takes the squares of an outline. */
  take({ top, from, to }: Outline, column: number, row: number): void {
    this.growTo(Math.max(-(row + top), row + top + from.length));
    for (let line = 0; line < from.length; line += 1) {
      const [first, last] = [column + (from[line] ?? 0), column + (to[line] ?? 0)];
      this.growTo(Math.max(-first, last));
      const start = this.startOf(row + top + line);
      this.taken.fill(1, start + first, start + last + 1);
    }
  }

  private isRunFree(row: number, first: number, last: number): boolean {
    if (row < -this.reach || row > this.reach) return true;
    const start = this.startOf(row);
    const end = start + Math.min(last, this.reach);
    for (let at = start + Math.max(first, -this.reach); at <= end; at += 1) {
      if (this.taken[at] === 1) return false;
    }
    return true;
  }

  /** Where the square of a row lies that is in column 0. */
  private startOf(row: number): number {
    return (row + this.reach) * this.columns + this.reach;
  }

  private growTo(reach: number): void {
    if (reach <= this.reach) return;
    const [before, columns, taken] = [this.reach, this.columns, this.taken];
    this.reach = Math.max(reach, 2 * before);
    this.columns = 2 * this.reach + 1;
    this.taken = new Uint8Array(this.columns * this.columns);
    for (let row = -before; row <= before; row += 1) {
      const start = (row + before) * columns;
      this.taken.set(taken.subarray(start, start + columns), this.startOf(row) - before);
    }
  }
}
