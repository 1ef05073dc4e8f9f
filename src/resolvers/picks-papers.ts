import type { PaperFilter } from '../graph/index.js';

/** Whether a filter begins at what few papers have: an author, a journal, a topic or words. */
export function picksPapers({ author, journal, topic, words }: PaperFilter): boolean {
  return [author, journal, topic, words].some((value) => value !== undefined);
}
