import { createHash } from 'node:crypto';
import type { RawLine } from './line-splitter.js';

/** Sixteen hex digits tell two damaged lines of one journal apart. */
const DIGITS = 16;

/** The digest by which a damaged line is known again: another damage of the same line is another one. */
export function lineDigest({ bytes, end }: RawLine): string {
  // A line that is too long to be ours is not held in memory; its end tells it from others.
  const hash = createHash('sha256').update(bytes ?? `a long line up to ${end}`);
  return hash.digest('hex').slice(0, DIGITS);
}
