import { type Outline, type OutlinedPart, outlineOf } from './outline.js';
import { SquaresByDistance } from './squares-by-distance.js';
import { TakenSquares } from './taken-squares.js';

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
  // What lies alone needs no squares, of which a long chain has millions.
  if (parts.length < 2) return parts.map(() => ({ x: 0, y: 0 }));
  const packing = new Packing();
  return parts.map((part) => packing.add(outlineOf(part, SIDE)));
}

/** Outlines on a plane without an end, so that there is room for each. */
class Packing {
  private readonly taken = new TakenSquares();
  private readonly squares = new SquaresByDistance();
  /** Squares are only taken: where an outline of one form found none, the next of that form need not look. */
  private readonly begun = new Map<string, number>();
  /** By the size of a core, the way past the squares around which there is no room for it. */
  private readonly ways = new Map<number, Way>();

  /** The middle of an outline, whose squares are taken then. */
  add(outline: Outline): Place {
    const form = `${outline.top} ${outline.from} ${outline.to}`;
    const way = this.wayOf(coreOf(outline));
    let place = way.nextFrom(this.begun.get(form) ?? 0);
    while (!this.isFree(outline, place)) place = way.nextFrom(place + 1);
    this.begun.set(form, place);
    const [column, row] = [this.squares.columnOf(place), this.squares.rowOf(place)];
    this.taken.take(outline, column, row);
    return { x: SIDE * column, y: SIDE * row };
  }

  private isFree(outline: Outline, place: number): boolean {
    return this.taken.isFree(outline, this.squares.columnOf(place), this.squares.rowOf(place));
  }

  private wayOf(reach: number): Way {
    const known = this.ways.get(reach);
    if (known !== undefined) return known;
    const core = blockOf(reach);
    const way = new Way((place) => this.isFree(core, place));
    this.ways.set(reach, way);
    return way;
  }
}

/** Goes through places in their order past those that are none, which stay so: each time a shorter way. */
class Way {
  private readonly next: number[] = [];

  constructor(private readonly isOne: (place: number) => boolean) {}

  /** The first place from one on that is one. */
  nextFrom(start: number): number {
    let end = start;
    while (this.next[end] !== undefined || !this.isOne(end)) end = this.next[end] ?? end + 1;
    for (let place = start; place < end; ) {
      const after = this.next[place] ?? place + 1;
      this.next[place] = end;
      place = after;
    }
    return end;
  }
}

/** How far from its middle to all sides an outline has every square; -1 where it has not even its middle. */
function coreOf({ top, from, to }: Outline): number {
  for (let reach = 0; ; reach += 1) {
    for (let row = -reach; row <= reach; row += 1) {
      const [first = 1, last = 0] = [from[row - top], to[row - top]];
      if (first > -reach || last < reach) return reach - 1;
    }
  }
}

/** A square of squares around its middle; nothing for a reach of -1. */
function blockOf(reach: number): Outline {
  const height = Math.max(0, 2 * reach + 1);
  return {
    top: -reach,
    from: new Int32Array(height).fill(-reach),
    to: new Int32Array(height).fill(reach),
  };
}
