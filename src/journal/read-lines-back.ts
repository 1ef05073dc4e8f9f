import type { FileHandle } from 'node:fs/promises';
import { MAX_LINE_BYTES, NEWLINE } from './line-format.js';
import type { RawLine } from './line-splitter.js';

const FIRST_BLOCK_BYTES = 64 * 1024;

/** The lines in front of a byte, the last one first, so that the end of a large file is found at once. */
export async function* readLinesBack(file: FileHandle, end: number): AsyncGenerator<RawLine> {
  const window = new Window(file, end);
  while (window.end > 0) yield await window.takeLastLine();
}

/** A part of the file that ends with the line to take next and grows towards the start. */
class Window {
  #start: number;
  #bytes: Buffer = Buffer.alloc(0);
  #isAtFileEnd = true;

  constructor(
    private readonly file: FileHandle,
    public end: number,
  ) {
    this.#start = end;
  }

  async takeLastLine(): Promise<RawLine> {
    const { end } = this;
    const start = await this.#findStart();
    const line = end - start > MAX_LINE_BYTES ? null : this.#bytes.subarray(start - this.#start);
    const isClosed = !this.#isAtFileEnd || (await this.#endsWithNewline(end));
    this.#isAtFileEnd = false;
    this.#bytes = this.#bytes.subarray(0, start - this.#start);
    this.end = start;
    return { end, bytes: isClosed && line !== null ? line.subarray(0, -1) : line, isClosed };
  }

  /** The byte after the newline that precedes the last line; the line's own newline does not count. */
  async #findStart(): Promise<number> {
    let searchEnd = this.end - 1;
    for (;;) {
      const at = this.#bytes.subarray(0, Math.max(0, searchEnd - this.#start)).lastIndexOf(NEWLINE);
      if (at !== -1) return this.#start + at + 1;
      if (this.#start === 0) return 0;
      searchEnd = Math.min(searchEnd, this.#start);
      await this.#grow();
    }
  }

  /** Doubles each time; bytes of a line that is too long to be ours are let go of. */
  async #grow(): Promise<void> {
    const kept = this.#bytes.length > MAX_LINE_BYTES ? Buffer.alloc(0) : this.#bytes;
    const wanted = Math.max(FIRST_BLOCK_BYTES, kept.length);
    const start = Math.max(0, this.#start - wanted);
    const block = await readExactly(this.file, start, this.#start - start);
    this.#start = start;
    this.#bytes = Buffer.concat([block, kept]);
  }

  async #endsWithNewline(end: number): Promise<boolean> {
    const last = await readExactly(this.file, end - 1, 1);
    return last[0] === NEWLINE;
  }
}

async function readExactly(file: FileHandle, from: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer;
}
