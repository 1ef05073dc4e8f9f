/** Ours, reading alone: bytes to records with every tag, value, line and column. */
import { readRis } from '../../src/ris/index.js';
import type { Task } from '../support/index.js';
import { bytesOf, inChunks, timePasses, warmUp } from './input.js';

async function read(bytes: Buffer): Promise<number> {
  let records = 0;
  for await (const item of readRis(inChunks(bytes), { source: 'bench' })) {
    if (item.kind === 'record') records += 1;
  }
  return records;
}

export const task: Task<Buffer> = {
  prepare: async (input) => {
    const bytes = bytesOf(input);
    await warmUp(read, bytes);
    return bytes;
  },
  run: (_, bytes) => timePasses(read, bytes),
};
