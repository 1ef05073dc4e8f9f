import { compareTexts } from '../compare-texts.js';
import type { AuthorEvidence } from './author-evidence.js';
import { AUTHOR_RULES } from './author-rules.js';
import { COMMON_FAMILY_NAMES } from './common-family-names.js';
import { compareNames, type NameRelation } from './compare-names.js';

/** True where the name is the one to be joined to the other, and not the other way. */
export function looksUpTo(
  name: AuthorEvidence,
  other: AuthorEvidence,
  relation: NameRelation,
): boolean {
  if (relation === 'SHORTER') return true;
  if (relation === 'DIFFERENT' || relation === 'FULLER') return false;
  if (relation === 'FITS') return name.isInitials && !other.isInitials;
  return compareTexts(other.key, name.key) < 0;
}

/** Two people for certain: names that contradict, other ORCIDs, both on one paper. */
export function isVetoed(a: AuthorEvidence, b: AuthorEvidence): boolean {
  const haveOtherOrcids =
    a.orcids.length > 0 &&
    b.orcids.length > 0 &&
    !a.orcids.some((orcid) => b.orcids.includes(orcid));
  return (
    haveOtherOrcids ||
    a.besideKeys.includes(b.key) ||
    b.besideKeys.includes(a.key) ||
    compareNames(a, b) === 'DIFFERENT'
  );
}

/** The points that a name needs to be joined. */
export function barFor({ family, isInitials }: AuthorEvidence): number {
  const isCommon = COMMON_FAMILY_NAMES.has(family);
  if (isInitials) return isCommon ? AUTHOR_RULES.joinCommon : AUTHOR_RULES.join;
  return isCommon ? AUTHOR_RULES.joinFullCommon : AUTHOR_RULES.joinFull;
}
