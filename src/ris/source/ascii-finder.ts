import type { Buffer } from 'node:buffer';

const BEYOND = 0x80808080;

/** Finds bytes beyond ASCII, 32 at once, which no method of Buffer does. */
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
    let at = from;
    const word = Math.max(0, (from - this.#head + 3) >> 2);
    const aligned = this.#head + (word << 2);
    while (at < aligned && at < bytes.length) {
      if ((bytes[at] ?? 0) >= 0x80) return at;
      at += 1;
    }
    at = Math.max(at, this.#head + (this.#plainWords(word) << 2));
    while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
    return at;
  }

  /** The first word at or behind `from` that may hold a byte beyond ASCII. */
  #plainWords(from: number): number {
    const words = this.#words;
    let word = from;
    for (const last = words.length - 7; word < last; word += 8) {
      const four =
        (words[word] ?? 0) |
        (words[word + 1] ?? 0) |
        (words[word + 2] ?? 0) |
        (words[word + 3] ?? 0);
      const more =
        (words[word + 4] ?? 0) |
        (words[word + 5] ?? 0) |
        (words[word + 6] ?? 0) |
        (words[word + 7] ?? 0);
      if (((four | more) & BEYOND) !== 0) break;
    }
    while (word < words.length && ((words[word] ?? 0) & BEYOND) === 0) word += 1;
    return word;
  }
}
