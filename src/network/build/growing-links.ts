import type { LinkColumns } from './link-columns.js';

/** Columns of links that grow by doubling: how many there will be is not known before. */
export class GrowingLinks {
  private size = 0;
  private source: Uint32Array;
  private target: Uint32Array;
  private counted: Float64Array;
  private paperCounts: Uint32Array;
  private firstYears: Int32Array;
  private lastYears: Int32Array;

  constructor(capacity: number) {
    this.source = new Uint32Array(capacity);
    this.target = new Uint32Array(capacity);
    this.counted = new Float64Array(capacity);
    this.paperCounts = new Uint32Array(capacity);
    this.firstYears = new Int32Array(capacity);
    this.lastYears = new Int32Array(capacity);
  }

  add(
    source: number,
    target: number,
    counted: number,
    papers: number,
    firstYear: number,
    lastYear: number,
  ): void {
    if (this.size === this.source.length) this.grow();
    const link = this.size;
    this.source[link] = source;
    this.target[link] = target;
    this.counted[link] = counted;
    this.paperCounts[link] = papers;
    this.firstYears[link] = firstYear;
    this.lastYears[link] = lastYear;
    this.size += 1;
  }

  toColumns(): LinkColumns {
    const counted = this.counted.slice(0, this.size);
    return {
      source: this.source.slice(0, this.size),
      target: this.target.slice(0, this.size),
      counted,
      strength: counted,
      paperCounts: this.paperCounts.slice(0, this.size),
      firstYears: this.firstYears.slice(0, this.size),
      lastYears: this.lastYears.slice(0, this.size),
    };
  }

  private grow(): void {
    const capacity = Math.max(1024, 2 * this.source.length);
    this.source = widen(this.source, new Uint32Array(capacity));
    this.target = widen(this.target, new Uint32Array(capacity));
    this.counted = widen(this.counted, new Float64Array(capacity));
    this.paperCounts = widen(this.paperCounts, new Uint32Array(capacity));
    this.firstYears = widen(this.firstYears, new Int32Array(capacity));
    this.lastYears = widen(this.lastYears, new Int32Array(capacity));
  }
}

function widen<Column extends Uint32Array | Int32Array | Float64Array>(
  from: Column,
  into: Column,
): Column {
  into.set(from);
  return into;
}
