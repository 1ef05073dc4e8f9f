import type { PaperFilter } from '../graph/index.js';

/** Whether a filter begins at what few papers have: ids, an author, a journal, a topic or words. */
export function picksPapers({ ids, author, journal, topic, words }: PaperFilter): boolean {
  return [ids, author, journal, topic, words].some((value) => value !== undefined);
}
