/** Where a character of a block stands in the source. */
export interface BlockPlace {
  readonly line: number;
  readonly column: number;
}

/** A line that holds the end of a flattened record: ER at its end, or ER and the next TY inside. */
const HOLDS_END =
  /(?:^|[\s.!?)\]"'’”…])ER[ \u00a0]{1,2}-(?:\s*(?:\S+\s+){0,3}\S{0,200}\s*$|\s*TY[ \u00a0]{1,2}-)/;
/** ER is looked for in the last characters of a line and before each TY. */
const END_REACH = 200;

/**
 * The text of a flattened record whose ER is not on its first line: someone has wrapped it. It
 * knows for each character the line and column that it came from.
 */
export class FlattenedBlock {
  readonly #parts: string[] = [];
  readonly #starts: { readonly offset: number; readonly place: BlockPlace }[] = [];
  #length = 0;
  /** An attempt to find the end is worth it only from this length on: keeps the work linear. */
  #nextAttempt = 0;

  get length(): number {
    return this.#length;
  }

  /** True where it has more than one line. */
  get isWrapped(): boolean {
    return this.#parts.length > 1;
  }

  /** The whole text, its lines parted by line feeds. */
  get text(): string {
    return this.isWrapped ? this.#parts.join('\n') : (this.#parts[0] ?? '');
  }

  add(line: string, place: BlockPlace): void {
    if (this.#parts.length > 0) this.#length += 1;
    this.#starts.push({ offset: this.#length, place });
    this.#parts.push(line);
    this.#length += line.length;
  }

  /** True where the line just added may end a record. */
  mayEnd(): boolean {
    const line = this.#parts.at(-1) ?? '';
    if (this.#length < this.#nextAttempt || !line.includes('ER')) return false;
    if (line.length <= END_REACH) return HOLDS_END.test(line);
    return line.includes('TY') || HOLDS_END.test(line.slice(-END_REACH));
  }

  /** The end was not there: try again only when the text has doubled. */
  attemptFailed(): void {
    this.#nextAttempt = this.#length * 2;
  }

  /** The place of a character. */
  placeOf(offset: number): BlockPlace {
    const { offset: start, place } = this.#lineOf(offset);
    return { line: place.line, column: place.column + offset - start };
  }

  /** The pieces of lines from one character to another, as line, column and length. */
  *pieces(from: number, to: number): Generator<readonly [number, number, number]> {
    for (let at = from; at < to; ) {
      const index = this.#indexOf(at);
      const end = (this.#starts[index + 1]?.offset ?? this.#length + 1) - 1;
      const stop = Math.min(end, to);
      const { line, column } = this.placeOf(at);
      if (stop > at) yield [line, column, stop - at];
      at = stop === end ? end + 1 : stop;
    }
  }

  /** What is left from a character on, as a block of its own. */
  restFrom(offset: number): FlattenedBlock {
    const rest = new FlattenedBlock();
    const first = this.#indexOf(offset);
    for (const [index, line] of this.#parts.entries()) {
      if (index < first) continue;
      const start = this.#starts[index]?.offset ?? 0;
      const cut = index === first ? offset - start : 0;
      rest.add(line.slice(cut), this.placeOf(start + cut));
    }
    return rest;
  }

  #lineOf(offset: number): { readonly offset: number; readonly place: BlockPlace } {
    return this.#starts[this.#indexOf(offset)] ?? { offset: 0, place: { line: 1, column: 1 } };
  }

  /** The index of the line that holds a character, by halving. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle]?.offset ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
