/** So many candidates fit at first; a real record has some thirty. */
const FIRST_ROOM = 64;

/**
 * Candidates in columns, one row each: a line of a megabyte may hold a hundred thousand, and no object
 * is made for any of them. A list is cleared and filled again for each line.
 */
export class CandidateList {
  length = 0;
  #tags: Int32Array = new Int32Array(FIRST_ROOM);
  #starts: Int32Array = new Int32Array(FIRST_ROOM);
  #valueStarts: Int32Array = new Int32Array(FIRST_ROOM);

  /** The numbers of the tags; see `tagOfNumber`. */
  get tags(): Int32Array {
    return this.#tags;
  }

  /** Where the tags stand. */
  get starts(): Int32Array {
    return this.#starts;
  }

  /** Where the texts behind the hyphens begin. */
  get valueStarts(): Int32Array {
    return this.#valueStarts;
  }

  add(tag: number, start: number, valueStart: number): void {
    const at = this.length;
    if (at === this.#tags.length) this.#grow();
    this.#tags[at] = tag;
    this.#starts[at] = start;
    this.#valueStarts[at] = valueStart;
    this.length = at + 1;
  }

  /** How many blanks stand before the hyphen: 1 or 2. */
  blanks(at: number): number {
    return (this.#valueStarts[at] ?? 0) - (this.#starts[at] ?? 0) - 3;
  }

  clear(): void {
    this.length = 0;
  }

  /** Moves a row to the front, over one that is not needed any more. */
  move(from: number, to: number): void {
    if (from === to) return;
    this.#tags[to] = this.#tags[from] ?? 0;
    this.#starts[to] = this.#starts[from] ?? 0;
    this.#valueStarts[to] = this.#valueStarts[from] ?? 0;
  }

  #grow(): void {
    this.#tags = grown(this.#tags);
    this.#starts = grown(this.#starts);
    this.#valueStarts = grown(this.#valueStarts);
  }
}

function grown(column: Int32Array): Int32Array {
  const larger = new Int32Array(2 * column.length);
  larger.set(column);
  return larger;
}
