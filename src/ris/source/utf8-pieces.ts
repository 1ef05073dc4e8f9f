import { type Buffer, isAscii, isUtf8 } from 'node:buffer';
import { AsciiFinder } from './ascii-finder.js';
import type { TextSink } from './text-sink.js';
import { decodeMixedUtf8 } from './utf8-repair.js';

const LINE_FEED = 10;
/** Lines beyond ASCII with no more than this between them become one piece. */
const GAP_BYTES = 512;

/** Where a piece was not ASCII, those behind it mostly are not: so many are not asked. */
const PIECES_UNASKED = 8;

/** Hands on whole characters of UTF-8. */
export class Utf8Pieces {
  #unasked = 0;

  constructor(readonly sink: TextSink) {}

  /** Takes the next piece. Where bytes are wrong in it the text around those is decoded line by line. */
  write(bytes: Buffer): void {
    if (bytes.length === 0) return;
    const isPlain = this.#unasked === 0 && isAscii(bytes);
    if (!isPlain) this.#unasked = this.#unasked === 0 ? PIECES_UNASKED : this.#unasked - 1;
    if (isPlain || isUtf8(bytes)) this.sink.writeUtf8(bytes, isPlain);
    else decodeByLines(bytes, this.sink);
  }
}

function decodeByLines(bytes: Buffer, sink: TextSink): void {
  const finder = new AsciiFinder(bytes);
  let at = 0;
  let beyond = finder.next(0);
  while (beyond < bytes.length) {
    const start = lineStart(bytes, at, beyond);
    if (start > at) sink.writeUtf8(bytes.subarray(at, start), true);
    at = beyond;
    while (beyond < bytes.length && beyond - at <= GAP_BYTES) {
      at = lineEnd(bytes, beyond);
      beyond = finder.next(at);
    }
    const lines = bytes.subarray(start, at);
    if (isUtf8(lines)) sink.writeUtf8(lines, false);
    else decodeMixedUtf8(lines, sink);
  }
  if (at < bytes.length) sink.writeUtf8(bytes.subarray(at), true);
}

/** Where the line begins that holds a place, not before `from`. */
function lineStart(bytes: Buffer, from: number, place: number): number {
  return Math.max(from, bytes.lastIndexOf(LINE_FEED, place) + 1);
}

/** Behind the line feed that follows a place, or the end. */
function lineEnd(bytes: Buffer, place: number): number {
  const feed = bytes.indexOf(LINE_FEED, place);
  return feed < 0 ? bytes.length : feed + 1;
}
