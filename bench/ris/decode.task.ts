/** The limit: nothing but bytes to strings, which every reader in JavaScript must do. */
import type { Task } from '../support/index.js';
import { bytesOf, inChunks, timePasses, warmUp } from './input.js';

function read(bytes: Buffer): number {
  const decoder = new TextDecoder();
  let sum = 0;
  for (const chunk of inChunks(bytes)) {
    // Looking at one character keeps the string from being left out.
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) sum += text.charCodeAt(0);
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
