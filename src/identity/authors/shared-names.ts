import type { AuthorEvidence } from './author-evidence.js';
import { haveOtherOrcids } from './join-conditions.js';

/**
 * Tells of a name whether several people of its block share it for certain: papers give it different
 * ORCIDs. The name alone then says nothing about the person.
 */
export function sharedNames(names: readonly AuthorEvidence[]): (name: AuthorEvidence) => boolean {
  const owners = new Map<string, AuthorEvidence>();
  const shared = new Set<string>();
  for (const name of names) {
    if (name.orcids.length === 0) continue;
    const spelling = spellingOf(name);
    const owner = owners.get(spelling);
    if (owner === undefined) owners.set(spelling, name);
    else if (haveOtherOrcids(owner, name)) shared.add(spelling);
  }
  return shared.size === 0 ? () => false : (name) => shared.has(spellingOf(name));
}

/** The same text for names that differ in hyphens and blanks alone. */
function spellingOf({ wholeFamily, given, isInitials, homonym }: AuthorEvidence): string {
  return `${wholeFamily}|${given.join('')}|${isInitials}|${homonym}`;
}
