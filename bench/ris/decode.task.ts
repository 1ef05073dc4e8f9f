/** The limit: nothing but bytes to strings in the fastest way that Node has, which every reader must do. */
import { isAscii } from 'node:buffer';
import type { Task } from '../support/index.js';
import { bytesOf, timePasses, warmUp } from './input.js';

/** Small enough that V8 keeps the strings among the young; beyond 64 KiB they cost many times more. */
const PIECE_BYTES = 4 * 1024;

function read(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    const text = piece.toString(isAscii(piece) ? 'latin1' : 'utf8');
    // Looking at one character keeps the string from being left out.
    sum += text.charCodeAt(0);
  }
  return Math.min(sum, 0);
}

export const task: Task<Buffer> = {
  prepare: async (input) => {
    const bytes = bytesOf(input);
    await warmUp(read, bytes);
    return bytes;
  },
  run: (_, bytes) => timePasses(read, bytes),
};
