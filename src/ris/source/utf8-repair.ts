import { type Buffer, isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { TextSink } from './text-sink.js';

/** What Windows-1252 makes of each byte. */
const WINDOWS_1252: readonly string[] = [
  ...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
];

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** How many bytes a UTF-8 sequence has by its first byte; 0 where no sequence begins with it. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** The length of the whole sequence at a place, or 0 where the bytes are not UTF-8. */
function sequenceAt(bytes: Buffer, at: number): number {
  const first = bytes[at] ?? 0xff;
  const length = sequenceLength(first);
  if (length <= 1) return length;
  for (let next = at + 1; next < at + length; next += 1) {
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return isAllowedSecond(first, bytes[at + 1] ?? 0) ? length : 0;
}

/** RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. */
function isAllowedSecond(first: number, second: number): boolean {
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

/** How many bytes at the end are the start of a sequence whose rest may still come: 0 to 3. */
export function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const code = bytes[bytes.length - back] ?? 0;
    if (code < 0x80) return 0;
    if (code >= 0xc0) return sequenceLength(code) > back ? back : 0;
  }
  return 0;
}

/** Counts the sequences beyond ASCII and the bytes that belong to none. */
export function countSequences(bytes: Buffer): {
  readonly valid: number;
  readonly invalid: number;
} {
  const end = bytes.length - incompleteTail(bytes);
  if (isUtf8(bytes.subarray(0, end))) return { valid: 1, invalid: 0 };
  let valid = 0;
  let invalid = 0;
  for (let at = 0; at < end; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) valid += 1;
    else if (length === 0) invalid += 1;
    at += Math.max(1, length);
  }
  return { valid, invalid };
}

/** Reads UTF-8 in which some bytes are wrong: those are read as Windows-1252, and reported by line. */
export function decodeMixedUtf8(bytes: Buffer, sink: TextSink): void {
  let start = 0;
  let parts: string[] = [];
  let isReported = false;
  for (let at = 0; at < bytes.length; ) {
    const code = bytes[at] ?? 0;
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      if (at > start) parts.push(bytes.toString('utf8', start, at));
      if (!isReported) {
        sink.write(parts.join(''));
        parts = [];
        sink.invalidBytes();
        isReported = true;
      }
      parts.push(WINDOWS_1252[code] ?? '');
      start = at + 1;
    } else if (code === LINE_FEED || code === CARRIAGE_RETURN) isReported = false;
    at += Math.max(1, length);
  }
  parts.push(bytes.toString('utf8', start, bytes.length));
  sink.write(parts.join(''));
}
