import { MAX_LINE_BYTES, NEWLINE } from './line-format.js';

/** One line of a file, not yet looked into. */
export interface RawLine {
  /** The byte just after the line and its newline. */
  readonly end: number;
  /** Without the newline; null when the line is longer than a journal line may be. */
  readonly bytes: Buffer | null;
  /** False for a last line that has no newline. */
  readonly isClosed: boolean;
}

/** Cuts a stream of bytes into lines and holds no more than one line that is not complete. */
export class LineSplitter {
  #offset: number;
  #pieces: Buffer[] = [];
  #pending = 0;

  constructor(offset: number) {
    this.#offset = offset;
  }

  /** The lines that end in this chunk. They look into it, so use them before it is filled again. */
  push(chunk: Buffer): RawLine[] {
    const lines: RawLine[] = [];
    let start = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, start)) {
      lines.push(this.#complete(chunk.subarray(start, at)));
      start = at + 1;
    }
    this.#keep(chunk.subarray(start));
    return lines;
  }

  /** The text after the last newline, if there is any. */
  finish(): RawLine | null {
    if (this.#pending === 0) return null;
    const end = this.#offset + this.#pending;
    return { end, bytes: this.#take(Buffer.alloc(0)), isClosed: false };
  }

  #complete(last: Buffer): RawLine {
    const end = this.#offset + this.#pending + last.length + 1;
    const bytes = this.#take(last);
    this.#offset = end;
    return { end, bytes, isClosed: true };
  }

  #take(last: Buffer): Buffer | null {
    const length = this.#pending + last.length;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#pending = 0;
    if (length > MAX_LINE_BYTES) return null;
    return pieces.length === 0 ? last : Buffer.concat([...pieces, last]);
  }

  /** Copied, because the chunk is filled again; let go of once it cannot be a line of ours. */
  #keep(rest: Buffer): void {
    if (rest.length === 0) return;
    this.#pending += rest.length;
    if (this.#pending > MAX_LINE_BYTES) this.#pieces = [];
    else this.#pieces.push(Buffer.from(rest));
  }
}
