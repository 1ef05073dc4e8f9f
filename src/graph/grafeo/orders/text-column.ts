import type { SortValue } from '../../statements/index.js';
import { firstPlace } from '../first-place.js';
import { type Column, type Part, rowsOf } from './column.js';

/** After each text, so that nothing is found across two: no folded name or title holds it, and no id. */
const END = '\n';

/**
 * Texts one after the other in one piece of memory: 100,000 ids take 3 MB, and 5 as strings. They are
 * compared by their bytes in UTF-8, as the engine does it: by code point.
 */
export class TextColumn implements Column {
  private constructor(
    private readonly bytes: Buffer,
    /** Where the text after each text begins. */
    private readonly ends: Uint32Array,
  ) {}

  static of(values: readonly SortValue[]): TextColumn {
    const ends = new Uint32Array(values.length);
    let end = 0;
    const texts = values.map((value, row) => {
      const text = `${value}${END}`;
      end += Buffer.byteLength(text);
      ends[row] = end;
      return text;
    });
    return new TextColumn(Buffer.from(texts.join('')), ends);
  }

  static joined(parts: readonly Part<TextColumn>[]): TextColumn {
    const ends = new Uint32Array(rowsOf(parts));
    const pieces: Buffer[] = [];
    let row = 0;
    let size = 0;
    for (const { column, start, end } of parts) {
      const from = column.#startOf(start);
      const piece = column.bytes.subarray(from, column.#startOf(end));
      for (let each = start; each < end; each += 1) {
        ends[row] = (column.ends[each] ?? 0) - from + size;
        row += 1;
      }
      pieces.push(piece);
      size += piece.length;
    }
    return new TextColumn(Buffer.concat(pieces, size), ends);
  }

  get length(): number {
    return this.ends.length;
  }

  at(row: number): string {
    return this.bytes.toString('utf8', this.#startOf(row), this.#endOf(row));
  }

  comparer(value: SortValue): (row: number) => number {
    const text = Buffer.from(String(value));
    return (row) => this.bytes.compare(text, 0, text.length, this.#startOf(row), this.#endOf(row));
  }

  /** The rows with one of these texts, in order. Their beginnings are compared first, without making texts. */
  rowsOf(texts: ReadonlySet<string>): readonly number[] {
    const beginnings = new Set<number>();
    for (const text of texts) {
      const bytes = Buffer.from(text);
      beginnings.add(beginningOf(bytes, 0, bytes.length));
    }
    const rows: number[] = [];
    let start = 0;
    for (const [row, next] of this.ends.entries()) {
      const isAlike = beginnings.has(beginningOf(this.bytes, start, next - END.length));
      if (isAlike && texts.has(this.at(row))) rows.push(row);
      start = next;
    }
    return rows;
  }

  /** The rows from `start` on whose text holds each of the words, in order: one search for the longest word. */
  *rowsWith(words: readonly string[], start: number): Generator<number> {
    const [longest, ...others] = longestFirst(words);
    if (longest === undefined) return;
    for (let row = start; row < this.length; row += 1) {
      const position = this.bytes.indexOf(longest, this.#startOf(row));
      if (position < 0) return;
      row = this.#rowAt(position);
      if (this.#holds(row, others)) yield row;
    }
  }

  /** The same rows before `end`, the last one first. */
  *rowsWithBefore(words: readonly string[], end: number): Generator<number> {
    const [longest, ...others] = longestFirst(words);
    if (longest === undefined) return;
    for (let row = end - 1; row >= 0; row -= 1) {
      const position = this.bytes.lastIndexOf(longest, this.#endOf(row));
      if (position < 0) return;
      row = this.#rowAt(position);
      if (this.#holds(row, others)) yield row;
    }
  }

  #holds(row: number, words: readonly Buffer[]): boolean {
    const text = this.bytes.subarray(this.#startOf(row), this.#endOf(row));
    return words.every((word) => text.includes(word));
  }

  #startOf(row: number): number {
    return row === 0 ? 0 : (this.ends[row - 1] ?? this.bytes.length);
  }

  #endOf(row: number): number {
    return this.#startOf(row + 1) - END.length;
  }

  /** The row that holds the byte at this position. */
  #rowAt(position: number): number {
    return firstPlace(this.length - 1, (row) => (this.ends[row] ?? 0) > position);
  }
}

function longestFirst(words: readonly string[]): readonly Buffer[] {
  return words.toSorted((one, other) => other.length - one.length).map((word) => Buffer.from(word));
}

/** How many bytes tell ids apart well enough: some seven digits of a digest. */
const BEGINNING = 8;

/** A number for the first bytes of a text; texts that begin alike have the same. */
function beginningOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  const until = Math.min(end, start + BEGINNING);
  for (let byte = start; byte < until; byte += 1) hash = (hash * 31 + (bytes[byte] ?? 0)) | 0;
  return hash;
}
