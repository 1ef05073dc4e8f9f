import { compareTexts } from '../compare-texts.js';
import type { AuthorEvidence } from './author-evidence.js';

/** Written-out names before initials, more names before fewer, longer before shorter, then by key. */
export function fullestFirst(a: AuthorEvidence, b: AuthorEvidence): number {
  return (
    Number(a.isInitials) - Number(b.isInitials) ||
    b.given.length - a.given.length ||
    b.given.join('').length - a.given.join('').length ||
    compareTexts(a.key, b.key)
  );
}
