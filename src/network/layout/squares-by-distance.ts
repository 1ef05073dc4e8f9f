/** How much wider than high a packing is, about: a screen is. */
const ASPECT = 1.4;

/** Rings in the height of a square. */
const RINGS = 4;

/**
 * The squares of a plane without an end, the nearest to the origin first, ring by ring as they are asked for;
 * those of a ring by row, then by column. Distances across count less.
 */
export class SquaresByDistance {
  private readonly columns: number[] = [];
  private readonly rows: number[] = [];
  private rings = 0;

  columnOf(place: number): number {
    this.reach(place);
    return this.columns[place] ?? 0;
  }

  rowOf(place: number): number {
    this.reach(place);
    return this.rows[place] ?? 0;
  }

  private reach(place: number): void {
    while (this.columns.length <= place) this.addRing();
  }

  private addRing(): void {
    const ring = this.rings;
    this.rings += 1;
    const highest = Math.ceil(this.rings / RINGS);
    for (let row = -highest; row <= highest; row += 1) {
      // One more on either side: what is in the ring is told by its distance alone.
      const outer = Math.ceil(halfWidth(this.rings / RINGS, row)) + 1;
      const inner = Math.max(0, Math.floor(halfWidth(ring / RINGS, row)) - 1);
      for (let column = -outer; column <= -inner; column += 1) this.addIf(ring, column, row);
      for (let column = Math.max(1, inner); column <= outer; column += 1) {
        this.addIf(ring, column, row);
      }
    }
  }

  private addIf(ring: number, column: number, row: number): void {
    const x = column / ASPECT;
    if (Math.floor(RINGS * Math.sqrt(x * x + row * row)) !== ring) return;
    this.columns.push(column);
    this.rows.push(row);
  }
}

/** How far to the side a row goes inside a distance. */
function halfWidth(distance: number, row: number): number {
  return ASPECT * Math.sqrt(Math.max(0, distance * distance - row * row));
}
