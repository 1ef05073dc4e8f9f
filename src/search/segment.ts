/** How many nodes a segment holds, at most: few enough to be made in some hundredths of a second. */
export const SEGMENT_NODES = 4_096;

/** A row of a segment where a word is, and its marks there. */
export type OnPosting = (row: number, marks: number, isWhole: boolean) => void;

/** What a segment is made of. */
export interface SegmentParts {
  /** The nodes, row by row, with what is said of each. */
  readonly ids: readonly string[];
  readonly weights: Uint32Array;
  /** How many different words each holds, and how many its name has. */
  readonly sizes: Uint16Array;
  readonly nameSizes: Uint16Array;
  /** All words, in order. */
  readonly words: readonly string[];
  /** Where the rows of each word end, and where those end in whose names it is: they come first. */
  readonly ends: Uint32Array;
  readonly nameEnds: Uint32Array;
  /** The rows that hold each word, word after word, and the marks of the word there. */
  readonly rows: Uint16Array;
  readonly marks: Uint8Array;
}

/** A place in an order by weight, the heaviest first, then by id. */
export interface NodePlace {
  readonly weight: number;
  readonly id: string;
}

/**
 * Some nodes of one kind with the words that each holds, from word to nodes. An occurrence takes three bytes; the
 * words are shared between segments. Only which nodes are still there changes.
 */
export class Segment {
  /** The place of the heaviest node in an order by weight, then by id; no node comes before it, also when it is gone. */
  readonly heaviest: NodePlace;
  readonly #isGone: Uint8Array;
  #length: number;
  #size: number;

  constructor(private readonly parts: SegmentParts) {
    this.heaviest = heaviestOf(parts);
    this.#isGone = new Uint8Array(parts.ids.length);
    this.#length = parts.ids.length;
    this.#size = parts.rows.length;
  }

  /** How many rows there are, also of nodes that are gone. */
  get rows(): number {
    return this.parts.ids.length;
  }

  /** How many nodes are there. */
  get length(): number {
    return this.#length;
  }

  /** The words of all nodes that are there, each counted once for each node. */
  get size(): number {
    return this.#size;
  }

  idAt(row: number): string {
    return this.parts.ids[row] ?? '';
  }

  weightAt(row: number): number {
    return this.parts.weights[row] ?? 0;
  }

  /** How many different words the node holds. */
  sizeAt(row: number): number {
    return this.parts.sizes[row] ?? 0;
  }

  /** How many different words its name has. */
  nameSizeAt(row: number): number {
    return this.parts.nameSizes[row] ?? 0;
  }

  /** Whether a node holds the word itself. */
  hasWord(word: string): boolean {
    return this.parts.words[this.#placeOf(word)] === word;
  }

  /** Takes out the nodes with these ids. */
  takeOut(ids: ReadonlySet<string>): void {
    for (const [row, id] of this.parts.ids.entries()) {
      if (!ids.has(id) || this.#isGone[row] === 1) continue;
      this.#isGone[row] = 1;
      this.#length -= 1;
      this.#size -= this.sizeAt(row);
    }
  }

  /**
   * Goes through the rows that hold a word, or a word that begins so; a row may come several times.
   *
   * @param isOfNames true for only those in whose names it is.
   */
  eachWith(word: string, isBeginning: boolean, isOfNames: boolean, on: OnPosting): void {
    const { words, ends, nameEnds, rows, marks } = this.parts;
    const until = isOfNames ? nameEnds : ends;
    for (let place = this.#placeOf(word); place < words.length; place += 1) {
      const found = words[place] ?? '';
      const isWhole = found === word;
      if (!isWhole && !(isBeginning && found.startsWith(word))) return;
      const end = until[place] ?? 0;
      for (let at = place === 0 ? 0 : (ends[place - 1] ?? 0); at < end; at += 1) {
        const row = rows[at] ?? 0;
        if (this.#isGone[row] === 0) on(row, marks[at] ?? 0, isWhole);
      }
    }
  }

  /** The place of the first word that is not before this one. */
  #placeOf(word: string): number {
    const { words } = this.parts;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function heaviestOf({ ids, weights }: Pick<SegmentParts, 'ids' | 'weights'>): NodePlace {
  let [weight, id] = [0, ''];
  for (let row = 0; row < ids.length; row += 1) {
    const [ownWeight, ownId] = [weights[row] ?? 0, ids[row] ?? ''];
    if (row > 0 && (ownWeight < weight || (ownWeight === weight && ownId > id))) continue;
    [weight, id] = [ownWeight, ownId];
  }
  return { weight, id };
}
