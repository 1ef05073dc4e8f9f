import { firstPlace } from '../first-place.js';

/** How many papers a segment holds, at most: few enough to be made without a stop that a request notices. */
export const SEGMENT_PAPERS = 4_096;

/** A word that more than this share of a segment's papers hold is not worth its memory: all of them are looked through. */
const COMMON_SHARE = 1 / 4;

/** What a segment is made of. */
interface SegmentParts {
  /** The papers, row by row, as the engine names them. */
  readonly nodes: Float64Array;
  /** A number for each word that they hold, in order. */
  readonly words: Uint32Array;
  /** Where the rows of each word end. A common word is there and has none. */
  readonly ends: Uint32Array;
  /** The rows that hold each word, word after word, each in order. */
  readonly rows: Uint16Array;
}

/**
 * Some papers with the words that they hold, from word to papers: two bytes an occurrence. Words are told apart by
 * numbers, and two of them may have the same, so what is found may hold the words and has to be looked at.
 */
export class WordSegment {
  constructor(private readonly parts: SegmentParts) {}

  get length(): number {
    return this.parts.nodes.length;
  }

  /** The rows of the papers that may hold all of the words, at least one; null for most of the papers. */
  rowsWith(words: readonly string[]): Uint16Array | null {
    let found: Uint16Array | null = null;
    for (const word of words) {
      const rows = this.#rowsOf(numberOf(word, 0, word.length));
      if (rows === null) continue;
      found = found === null ? rows : rowsInBoth(found, rows);
    }
    return found;
  }

  nodeAt(row: number): number {
    return this.parts.nodes[row] ?? Number.NaN;
  }

  /** The rows that hold a word; null for a common one. */
  #rowsOf(word: number): Uint16Array | null {
    const { words, ends, rows } = this.parts;
    const place = firstPlace(words.length, (at) => (words[at] ?? 0) >= word);
    if (words[place] !== word) return NO_ROWS;
    const found = rows.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
    return found.length === 0 ? null : found;
  }
}

const NO_ROWS = new Uint16Array();

function rowsInBoth(one: Uint16Array, other: Uint16Array): Uint16Array {
  const both = new Uint16Array(Math.min(one.length, other.length));
  let length = 0;
  for (let [at, beside] = [0, 0]; at < one.length && beside < other.length; ) {
    const difference = (one[at] ?? 0) - (other[beside] ?? 0);
    if (difference === 0) {
      both[length] = one[at] ?? 0;
      length += 1;
    }
    if (difference <= 0) at += 1;
    if (difference >= 0) beside += 1;
  }
  return both.subarray(0, length);
}

/** Gathers papers with the words of their texts, and turns them from paper to words into word to papers. */
export class SegmentBuilder {
  readonly #nodes: number[] = [];
  /** The place of each word among those that were met, by its number. */
  readonly #places = new Map<number, number>();
  /** For each word, how many papers hold it, and the last of them: a paper may tell a word several times. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];
  // The occurrences.
  readonly #words: number[] = [];
  readonly #rows: number[] = [];

  get length(): number {
    return this.#nodes.length;
  }

  /**
   * @param node as the engine names the paper.
   * @param text folded words with a blank between them.
   */
  add(node: number, text: string): void {
    const row = this.#nodes.push(node) - 1;
    for (let start = 0; start < text.length; ) {
      const blank = text.indexOf(' ', start);
      const end = blank < 0 ? text.length : blank;
      if (end > start) this.#addWord(numberOf(text, start, end), row);
      start = end + 1;
    }
  }

  build(): WordSegment {
    const numbers = Uint32Array.from(this.#places.keys()).sort();
    const ends = new Uint32Array(numbers.length);
    /** Where the next row of each word goes, by the word's place; below 0 for a common one. */
    const next = new Int32Array(numbers.length);
    const mostRows = this.length * COMMON_SHARE;
    let end = 0;
    for (const [at, number] of numbers.entries()) {
      const place = this.#places.get(number) ?? 0;
      const count = this.#counts[place] ?? 0;
      const isCommon = count > mostRows;
      next[place] = isCommon ? -1 : end;
      if (!isCommon) end += count;
      ends[at] = end;
    }
    return new WordSegment({
      nodes: Float64Array.from(this.#nodes),
      words: numbers,
      ends,
      rows: this.#placed(next, end),
    });
  }

  /** A plain loop, as there are hundreds of thousands. */
  #placed(next: Int32Array, length: number): Uint16Array {
    const rows = new Uint16Array(length);
    for (let occurrence = 0; occurrence < this.#words.length; occurrence += 1) {
      const place = this.#words[occurrence] ?? 0;
      const at = next[place] ?? -1;
      if (at < 0) continue;
      rows[at] = this.#rows[occurrence] ?? 0;
      next[place] = at + 1;
    }
    return rows;
  }

  #addWord(number: number, row: number): void {
    const place = this.#placeOf(number);
    if (this.#last[place] === row) return;
    this.#last[place] = row;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#words.push(place);
    this.#rows.push(row);
  }

  #placeOf(number: number): number {
    const known = this.#places.get(number);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(number, place);
    return place;
  }
}

/** A number for a word within a text: FNV-1a of 32 bits, over UTF-16. */
function numberOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
