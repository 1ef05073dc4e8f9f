/** The limit: nothing but bytes to strings, which every reader in JavaScript must do. */
import type { Task } from '../support/index.js';
import { bytesOf, inChunks, type ReadAnswer } from './input.js';

function decode(bytes: Buffer): ReadAnswer {
  const decoder = new TextDecoder();
  let characters = 0;
  for (const chunk of inChunks(bytes)) {
    // Looking at one character keeps the string from being left out.
    const text = decoder.decode(chunk, { stream: true });
    characters += text.length > 0 ? text.charCodeAt(0) & 1 : 0;
  }
  return { records: characters & 0 };
}

export const task: Task<Buffer> = {
  prepare: (input) => {
    const bytes = bytesOf(input);
    decode(bytes);
    return bytes;
  },
  run: (_, bytes) => decode(bytes),
};
