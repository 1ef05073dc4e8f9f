/** Ours, reading alone: bytes to records with every tag, value, line and column, and each of them looked at. */
import { readRisBatches } from '../../src/ris/index.js';
import type { Task } from '../support/index.js';
import { bytesOf, inChunks, timePasses, warmUp } from './input.js';

async function read(bytes: Buffer): Promise<number> {
  let records = 0;
  let looked = 0;
  for await (const items of readRisBatches(inChunks(bytes), { source: 'bench' })) {
    for (const item of items) {
      if (item.kind !== 'record') continue;
      records += 1;
      for (const { tag, value } of item.record.fields) looked += tag.length + value.length;
    }
  }
  return looked > 0 ? records : 0;
}

export const task: Task<Buffer> = {
  prepare: async (input) => {
    const bytes = bytesOf(input);
    await warmUp(read, bytes);
    return bytes;
  },
  run: (_, bytes) => timePasses(read, bytes),
};
