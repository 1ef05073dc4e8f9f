import { type Buffer, isAscii, isUtf8 } from 'node:buffer';
import { AsciiFinder } from './ascii-finder.js';
import type { TextSink } from './text-sink.js';
import { decodeMixedUtf8 } from './utf8-repair.js';

const LINE_FEED = 10;
/** Lines beyond ASCII with no more than this between them become one piece. */
const GAP_BYTES = 512;

/**
 * Turns whole characters of UTF-8 into text. ASCII is copied as it is, and only the lines that hold
 * something else are decoded: V8 copies bytes ten times faster than it decodes them, and a single
 * letter beyond Latin-1 would make the whole string twice as long.
 */
export function decodeUtf8(bytes: Buffer, sink: TextSink): void {
  if (bytes.length === 0) return;
  if (isAscii(bytes)) writePlain(bytes, sink);
  else decodeByLines(bytes, sink);
}

function decodeByLines(bytes: Buffer, sink: TextSink): void {
  const finder = new AsciiFinder(bytes);
  let at = 0;
  let beyond = finder.next(0);
  while (beyond < bytes.length) {
    const start = lineStart(bytes, at, beyond);
    if (start > at) writePlain(bytes.subarray(at, start), sink);
    at = beyond;
    while (beyond < bytes.length && beyond - at <= GAP_BYTES) {
      at = lineEnd(bytes, beyond);
      beyond = finder.next(at);
    }
    const lines = bytes.subarray(start, at);
    if (isUtf8(lines)) sink.write(lines.toString('utf8'));
    else decodeMixedUtf8(lines, sink);
  }
  if (at < bytes.length) writePlain(bytes.subarray(at), sink);
}

function writePlain(ascii: Buffer, sink: TextSink): void {
  sink.write(ascii.toString('latin1'), ascii);
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
