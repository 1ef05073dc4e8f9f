import { MARK, NAMES, type WordSink } from './marks.js';
import type { SearchedNode } from './searched-node.js';
import { Segment } from './segment.js';

/** Gives the one copy of a word that all segments share. */
export type ShareWord = (word: string) => string;

/** Gathers nodes with their words, each occurrence once, and turns them from node to words into word to nodes. */
export class SegmentBuilder implements WordSink {
  readonly #ids: string[] = [];
  readonly #weights: number[] = [];
  readonly #sizes: number[] = [];
  readonly #nameSizes: number[] = [];
  /** The number of each word. */
  readonly #numbers = new Map<string, number>();
  /** For each word, its last occurrence: a node may tell a word several times. */
  readonly #last: number[] = [];
  readonly #counts: number[] = [];
  // The occurrences.
  readonly #words: number[] = [];
  readonly #rows: number[] = [];
  readonly #marks: number[] = [];

  get length(): number {
    return this.#ids.length;
  }

  addNode({ id, weight, write }: SearchedNode): void {
    const before = this.#words.length;
    this.#ids.push(id);
    this.#weights.push(weight);
    write(this);
    this.#sizes.push(this.#words.length - before);
    let names = 0;
    for (let at = before; at < this.#marks.length; at += 1) {
      if (((this.#marks[at] ?? 0) & MARK.NAME) !== 0) names += 1;
    }
    this.#nameSizes.push(names);
  }

  add(word: string, marks: number): void {
    const row = this.#ids.length - 1;
    const number = this.#numberOf(word);
    const last = this.#last[number] ?? -1;
    if (last >= 0 && this.#rows[last] === row) {
      this.#marks[last] = (this.#marks[last] ?? 0) | marks;
      return;
    }
    this.#last[number] = this.#words.length;
    this.#counts[number] = (this.#counts[number] ?? 0) + 1;
    this.#words.push(number);
    this.#rows.push(row);
    this.#marks.push(marks);
  }

  build(share: ShareWord): Segment {
    const words = [...this.#numbers.keys()].sort();
    const ends = new Uint32Array(words.length);
    const nameEnds = new Uint32Array(words.length);
    const next = this.#placesIn(words, ends);
    const rows = new Uint16Array(this.#rows.length);
    const marks = new Uint8Array(this.#rows.length);
    // Names come first among the rows of a word, so that who looks for names stops where they end.
    for (const isOfNames of [true, false]) {
      this.#place(isOfNames, next, { rows, marks });
      if (isOfNames) {
        for (const [place, word] of words.entries()) {
          nameEnds[place] = next[this.#numbers.get(word) ?? 0] ?? 0;
        }
      }
    }
    return new Segment({
      ids: this.#ids,
      weights: Uint32Array.from(this.#weights),
      sizes: Uint16Array.from(this.#sizes),
      nameSizes: Uint16Array.from(this.#nameSizes),
      words: words.map(share),
      ends,
      nameEnds,
      rows,
      marks,
    });
  }

  /** Puts the occurrences in names, or the others, where those of their words go on. Plain loops, as there are hundreds of thousands. */
  #place(
    isOfNames: boolean,
    next: Uint32Array,
    { rows, marks }: { readonly rows: Uint16Array; readonly marks: Uint8Array },
  ): void {
    for (let occurrence = 0; occurrence < this.#words.length; occurrence += 1) {
      const of = this.#marks[occurrence] ?? 0;
      if (((of & NAMES) !== 0) !== isOfNames) continue;
      const number = this.#words[occurrence] ?? 0;
      const at = next[number] ?? 0;
      rows[at] = this.#rows[occurrence] ?? 0;
      marks[at] = of;
      next[number] = at + 1;
    }
  }

  /** Where the rows of each word begin, by its number; fills in where they end, in the order of the words. */
  #placesIn(words: readonly string[], ends: Uint32Array): Uint32Array {
    const starts = new Uint32Array(words.length);
    let end = 0;
    for (const [place, word] of words.entries()) {
      const number = this.#numbers.get(word) ?? 0;
      starts[number] = end;
      end += this.#counts[number] ?? 0;
      ends[place] = end;
    }
    return starts;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
