import type { Buffer } from 'node:buffer';
import { countSequences } from './utf8-repair.js';

/** An encoding, and the length of the byte order mark that names it. */
export interface SniffedEncoding {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly markLength: number;
}

/** How many bytes show whether every second one is zero. */
const ZERO_PATTERN_REACH = 512;

/** Reads the byte order mark; without one, zeros in every second byte mean UTF-16. */
export function sniffEncoding(bytes: Buffer): SniffedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return { encoding: 'utf-8', markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  return { encoding: zeroPattern(bytes.subarray(0, ZERO_PATTERN_REACH)), markLength: 0 };
}

function zeroPattern(bytes: Buffer): SniffedEncoding['encoding'] {
  const pairs = bytes.length >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  if (pairs < 4) return 'utf-8';
  if (oddZeros > pairs / 2 && evenZeros === 0) return 'utf-16le';
  if (evenZeros > pairs / 2 && oddZeros === 0) return 'utf-16be';
  return 'utf-8';
}

/** True where the bytes beyond ASCII are rather single ones, as in Windows-1252, than UTF-8. */
export function isMostlyWindows1252(bytes: Buffer): boolean {
  const { valid, invalid } = countSequences(bytes);
  return invalid > valid;
}
