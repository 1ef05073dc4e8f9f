import type { JournalName } from '../ris/index.js';
import { fold } from './fold.js';
import { nodeId } from './node-id.js';
import { remember } from './remember.js';

/** What a journal is known by: its folded title, else its folded abbreviation, else an ISSN. */
export function journalKey({ title, abbreviation, issns }: JournalName): string | null {
  const name = fold(title ?? '') || fold(abbreviation ?? '');
  return name || (issns[0] ?? null);
}

/** The id of the journal with that key. */
export const journalId = remember((key) => nodeId('J', key));
