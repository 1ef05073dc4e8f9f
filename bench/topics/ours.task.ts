import { type PaperText, TermWorkers } from '../../src/topics/index.js';
import type { Task } from '../support/index.js';
import { batchesOf, decodeInput, readTexts } from './input.js';

/** All that an import asks: languages and ranked terms, by threads, two batches at a time. */
export const task: Task<readonly PaperText[]> = {
  prepare: (input) => readTexts(decodeInput(input).folder),
  run: async (input, texts) => {
    const workers = new TermWorkers();
    const { papers } = decodeInput(input);
    const rss: number[] = [];
    let terms = 0;
    let before: Promise<void> = Promise.resolve();
    for (const batch of batchesOf(texts, papers)) {
      const reading = workers.read(batch).then((found) => {
        for (const paper of found) terms += paper.terms.length;
        rss.push(Math.round(process.memoryUsage().rss / 2 ** 20));
      });
      await before;
      before = reading;
    }
    await before;
    await workers.close();
    const tenth = Math.max(1, Math.floor(rss.length / 10));
    return { papers, terms, rssMegabytes: rss.filter((_, place) => place % tenth === 0) };
  },
};
