import type { DecisionProperties } from '../graph/index.js';
import type { ThesaurusEntry } from '../thesaurus/index.js';

/** The lines of a thesaurus, as a decision keeps them. */
export function thesaurusEntries({
  members,
  from,
}: Pick<DecisionProperties, 'members' | 'from'>): readonly ThesaurusEntry[] {
  return members.map((label, line) => ({ label, replaceBy: from[line] || null }));
}
