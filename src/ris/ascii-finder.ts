import type { Buffer } from 'node:buffer';

/** Finds bytes beyond ASCII, four at once, which no method of Buffer does. */
export class AsciiFinder {
  readonly #words: Int32Array;
  /** The bytes before the first whole word. */
  readonly #head: number;

  constructor(readonly bytes: Buffer) {
    this.#head = Math.min(-bytes.byteOffset & 3, bytes.length);
    const words = (bytes.length - this.#head) >> 2;
    this.#words = new Int32Array(bytes.buffer, bytes.byteOffset + this.#head, words);
  }

  /** The first place at or behind `from` of a byte that is not ASCII, or the end. */
  next(from: number): number {
    const { bytes } = this;
    const words = this.#words;
    let at = from;
    let word = Math.max(0, (from - this.#head + 3) >> 2);
    const aligned = this.#head + (word << 2);
    while (at < aligned && at < bytes.length) {
      if ((bytes[at] ?? 0) >= 0x80) return at;
      at += 1;
    }
    while (word < words.length && ((words[word] ?? 0) & 0x80808080) === 0) word += 1;
    at = Math.max(at, this.#head + (word << 2));
    while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
    return at;
  }
}
