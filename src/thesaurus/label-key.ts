import { authorKeyOf, journalKey } from '../identity/index.js';
import { topicKey } from '../topics/index.js';
import type { ThesaurusKind } from './entry.js';

/** The key that labels of one kind share, as everywhere: case, accents and the plural of a topic do not count. */
const KEYS: Readonly<Record<ThesaurusKind, (label: string) => string | null>> = {
  AUTHOR: authorKeyOf,
  JOURNAL: (title) => journalKey({ title, abbreviation: null, issns: [] }),
  TOPIC: topicKey,
};

/** The key of what a label names; null where it holds no letter or digit. */
export function labelKey(kind: ThesaurusKind, label: string): string | null {
  return KEYS[kind](label);
}
