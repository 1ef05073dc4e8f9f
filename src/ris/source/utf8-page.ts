import type { Buffer } from 'node:buffer';
import { AsciiFinder } from './ascii-finder.js';
import { NOWHERE } from './line-end-finder.js';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The length of a byte order mark in UTF-8. */
export const MARK_BYTES = 3;

/**
 * Whole lines of UTF-8, each ended by LF, as bytes and as the text that they are wherever they are ASCII.
 * V8 copies bytes ten times faster than it decodes them, so only values beyond ASCII are decoded, one by
 * one. Its methods are asked from the front to the back, and look at no byte twice.
 */
export class Utf8Page {
  /** Each byte as a character: right for lines of ASCII, for others right in every sign that is ASCII. */
  readonly text: string;
  readonly #finder: AsciiFinder | null;
  /** No byte beyond ASCII stands between these two places. */
  #beyondFrom = 0;
  #beyond = -1;
  #return = -1;
  #lone = -1;

  constructor(
    readonly bytes: Buffer,
    isAscii: boolean,
  ) {
    this.text = bytes.toString('latin1');
    this.#finder = isAscii ? null : new AsciiFinder(bytes);
  }

  /** The first byte at or behind a place that is not ASCII, or nowhere. */
  beyondAscii(from: number): number {
    if (this.#finder === null) return NOWHERE;
    if (from < this.#beyondFrom || from > this.#beyond) {
      this.#beyondFrom = from;
      this.#beyond = this.#finder.next(from);
    }
    return this.#beyond;
  }

  /** The first carriage return at or behind a place, or nowhere. */
  returnFrom(from: number): number {
    if (this.#return < from) {
      // Not the text's own method: V8 takes that for free of charge, and calls it also where it need not.
      const at = this.bytes.indexOf(CARRIAGE_RETURN, from);
      this.#return = at < 0 ? NOWHERE : at;
    }
    return this.#return;
  }

  /** The first carriage return at or behind a place that is no part of CRLF or CRCRLF, or nowhere. */
  loneReturn(from: number): number {
    if (this.#lone < from) this.#lone = nextLoneReturn(this, from);
    return this.#lone;
  }

  /**
   * True where a sign beyond ASCII in `[start, end)` ends a line or stands for a lost character. Where it
   * is false, {@link beyondAscii} knows the first byte behind the end.
   */
  hasRareSign(start: number, end: number): boolean {
    const { bytes } = this;
    const finder = this.#finder;
    if (finder === null) return false;
    let at = this.beyondAscii(start);
    while (at < end) {
      const lead = bytes[at] ?? 0;
      if (isRareSign(lead, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)) return true;
      at = finder.next(at + sequenceLength(lead));
    }
    this.#beyondFrom = end;
    this.#beyond = at;
    return false;
  }

  /** True where a byte order mark stands at a place. */
  hasMark(at: number): boolean {
    const { bytes } = this;
    return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
  }

  /** The text of `[start, end)`, whatever it holds. */
  decode(start: number, end: number): string {
    return this.bytes.toString('utf8', start, end);
  }

  /** Behind the first line feed at or behind a place, or the end. */
  lineEnd(place: number): number {
    const feed = this.bytes.indexOf(LINE_FEED, place);
    return feed < 0 ? this.bytes.length : feed + 1;
  }
}

const sequenceLength = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** U+0085, U+2028, U+2029 and U+FFFD by their bytes. */
function isRareSign(first: number, second: number, third: number): boolean {
  if (first === 0xc2) return second === 0x85;
  if (first === 0xe2) return second === 0x80 && (third === 0xa8 || third === 0xa9);
  return first === 0xef && second === 0xbf && third === 0xbd;
}

/** The first carriage return from a place on that is no part of CRLF or CRCRLF, or nowhere. */
function nextLoneReturn({ text, bytes }: Utf8Page, from: number): number {
  let at = text.indexOf('\r', from);
  while (at >= 0) {
    if (bytes[at + 1] === LINE_FEED) at = text.indexOf('\r', at + 2);
    else if (bytes[at + 1] !== CARRIAGE_RETURN || bytes[at + 2] !== LINE_FEED) return at;
    else at = text.indexOf('\r', at + 3);
  }
  return NOWHERE;
}
