/** Ours, reading and interpreting: authors, journal, dates, DOI, keywords, as the rivals give them. */
import { interpretRecord, readRisBatches } from '../../src/ris/index.js';
import type { Task } from '../support/index.js';
import { bytesOf, inChunks, timePasses, warmUp } from './input.js';

async function read(bytes: Buffer): Promise<number> {
  let records = 0;
  for await (const items of readRisBatches(inChunks(bytes), { source: 'bench' })) {
    for (const item of items) {
      if (item.kind !== 'record') continue;
      if (interpretRecord(item.record.fields).reference.type !== '') records += 1;
    }
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
