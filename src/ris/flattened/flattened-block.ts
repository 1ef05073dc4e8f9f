/** Where a character of a block stands in the source. */
export interface BlockPlace {
  readonly line: number;
  readonly column: number;
}

/** A line that holds the end of a flattened record: ER at its end, or ER and the next TY inside. */
const HOLDS_END =
  /(?:^|[\s.!?)\]"'’”…])ER[ \u00a0]{1,2}-(?:\s*(?:\S+\s+){0,3}\S{0,200}\s*$|\s*TY[ \u00a0]{1,2}-)/;
/** So many lines are put together at once. */
const MOST_LINES = 64;
/** ER is looked for in the last characters of a line and before each TY. */
const END_REACH = 200;

/**
 * The text of a flattened record whose ER is not on its first line: someone has wrapped it. It
 * knows for each character the line and column that it came from.
 */
export class FlattenedBlock {
  /** Its lines put together, many at a time: strings that wait by themselves cost the garbage collector more. */
  readonly #parts: string[] = [];
  /** The lines that are not put together yet. */
  #lines: string[] = [];
  #last = '';
  /** Where each line begins in the text. */
  readonly #starts: number[] = [];
  #length = 0;
  /** An attempt to find the end is worth it only from this length on: keeps the work linear. */
  #nextAttempt = 0;

  /** Where its first line comes from; the others come from the lines behind it, as a whole. */
  constructor(readonly first: BlockPlace) {}

  get length(): number {
    return this.#length;
  }

  /** True where it has more than one line. */
  get isWrapped(): boolean {
    return this.#starts.length > 1;
  }

  /** The whole text, its lines parted by line feeds. */
  get text(): string {
    this.#joinLines();
    if (this.#parts.length > 1) this.#parts.splice(0, this.#parts.length, this.#parts.join('\n'));
    return this.#parts[0] ?? '';
  }

  add(line: string): void {
    if (this.#starts.length > 0) this.#length += 1;
    this.#starts.push(this.#length);
    this.#lines.push(line);
    if (this.#lines.length === MOST_LINES) this.#joinLines();
    this.#last = line;
    this.#length += line.length;
  }

  #joinLines(): void {
    if (this.#lines.length === 0) return;
    this.#parts.push(this.#lines.length === 1 ? (this.#lines[0] ?? '') : this.#lines.join('\n'));
    this.#lines = [];
  }

  /** True where the line just added may end a record. */
  mayEnd(): boolean {
    const line = this.#last;
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
    const { line, column } = this.first;
    if (!this.isWrapped) return { line, column: column + offset };
    const index = this.#indexOf(offset);
    const from = index === 0 ? column : 1;
    return { line: line + index, column: from + offset - (this.#starts[index] ?? 0) };
  }

  /** The character that stands at a place. */
  offsetOf({ line, column }: BlockPlace): number {
    const index = line - this.first.line;
    const from = index === 0 ? this.first.column : 1;
    return (this.#starts[index] ?? 0) + column - from;
  }

  /** The pieces of lines from one character to another, as line, column and length. */
  *pieces(from: number, to: number): Generator<readonly [number, number, number]> {
    for (let at = from; at < to; ) {
      const index = this.#indexOf(at);
      const end = (this.#starts[index + 1] ?? this.#length + 1) - 1;
      const stop = Math.min(end, to);
      const { line, column } = this.placeOf(at);
      if (stop > at) yield [line, column, stop - at];
      at = stop === end ? end + 1 : stop;
    }
  }

  /** What is left from a character on, as a block of its own. */
  restFrom(offset: number): FlattenedBlock {
    const rest = new FlattenedBlock(this.placeOf(offset));
    const text = this.text.slice(offset);
    rest.#parts.push(text);
    rest.#starts.push(0);
    for (let line = this.#indexOf(offset) + 1; line < this.#starts.length; line += 1) {
      rest.#starts.push((this.#starts[line] ?? 0) - offset);
    }
    rest.#last = this.#last;
    rest.#length = text.length;
    return rest;
  }

  /** The index of the line that holds a character, by halving. */
  #indexOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
