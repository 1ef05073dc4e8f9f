import type { Buffer } from 'node:buffer';
import type { SourceEncoding } from '../items/index.js';
import { legacyEncoding } from './legacy-encoding.js';
import { countSequences } from './utf8-repair.js';

/** An encoding, and the length of the byte order mark that names it. */
export interface SniffedEncoding extends SourceEncoding {
  readonly markLength: number;
}

/** How many bytes show whether every second one is zero. */
const ZERO_PATTERN_REACH = 2048;

/** The first tag of a file as UTF-16, read byte by byte. */
const LITTLE_ENDIAN_TAG = /^(?:[\r\n]\0)*[A-Z]\0[A-Z0-9]\0 \0/;
const BIG_ENDIAN_TAG = /^(?:\0[\r\n])*\0[A-Z]\0[A-Z0-9]\0 /;

/**
 * Finds the encoding: by the byte order mark; without one, zeros in every second byte mean UTF-16;
 * bytes that form UTF-8 are UTF-8; all others are of a time before Unicode.
 */
export function sniffEncoding(bytes: Buffer): SniffedEncoding {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked('utf-8', 3);
  if (first === 0xff && second === 0xfe) return marked('utf-16le', 2);
  if (first === 0xfe && second === 0xff) return marked('utf-16be', 2);
  const wide = zeroPattern(bytes.subarray(0, ZERO_PATTERN_REACH));
  if (wide !== null) return { name: wide, markLength: 0, hasMark: false, isGuess: false };
  const isLegacy = isMostlyLegacy(bytes);
  const name = isLegacy ? legacyEncoding(bytes) : 'utf-8';
  return { name, markLength: 0, hasMark: false, isGuess: isLegacy };
}

function marked(name: string, markLength: number): SniffedEncoding {
  return { name, markLength, hasMark: true, isGuess: false };
}

function zeroPattern(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (!bytes.includes(0)) return null;
  const pairs = bytes.length >> 1;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) evenZeros += 1;
    if (bytes[2 * pair + 1] === 0) oddZeros += 1;
  }
  // A text in Chinese has few zeros, and some in the wrong place; its tags have them where they must be.
  const text = bytes.toString('latin1');
  if (LITTLE_ENDIAN_TAG.test(text)) return 'utf-16le';
  if (BIG_ENDIAN_TAG.test(text)) return 'utf-16be';
  if (oddZeros > 4 * evenZeros && oddZeros > pairs / 2) return 'utf-16le';
  if (evenZeros > 4 * oddZeros && evenZeros > pairs / 2) return 'utf-16be';
  return null;
}

/** True where the bytes beyond ASCII are rather single ones, as in Windows-1252, than UTF-8. */
function isMostlyLegacy(bytes: Buffer): boolean {
  const { valid, invalid } = countSequences(bytes);
  return invalid > valid;
}
