/** Keeps the best of many rows, in order: the rest is dropped as it comes. */
export class BestRows<Row> {
  readonly #rows: Row[] = [];

  /**
   * @param most how many are kept.
   * @param compare below 0 where the first is better; never 0 for two rows.
   */
  constructor(
    private readonly most: number,
    private readonly compare: (one: Row, other: Row) => number,
  ) {}

  get rows(): readonly Row[] {
    return this.#rows;
  }

  /** The row that the next better one takes the place of; undefined as long as there is room. */
  get worst(): Row | undefined {
    return this.#rows[this.most - 1];
  }

  add(row: Row): void {
    const { worst } = this;
    if (this.most === 0 || (worst !== undefined && this.compare(row, worst) > 0)) return;
    this.#rows.splice(this.#placeOf(row), 0, row);
    if (this.#rows.length > this.most) this.#rows.pop();
  }

  #placeOf(row: Row): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const known = this.#rows[middle];
      if (known !== undefined && this.compare(known, row) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
