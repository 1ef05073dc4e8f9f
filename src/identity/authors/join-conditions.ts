import { compareTexts } from '../compare-texts.js';
import type { AuthorEvidence } from './author-evidence.js';
import { AUTHOR_RULES } from './author-rules.js';
import { COMMON_FAMILY_NAMES } from './common-family-names.js';
import { compareNames, type NameRelation } from './compare-names.js';

/**
 * True where the name is the one to be joined to the other, and not the other way. Of two that are as full,
 * the one without an ORCID looks up to the one with it: that one says who the person is.
 */
export function looksUpTo(
  name: AuthorEvidence,
  other: AuthorEvidence,
  relation: NameRelation,
): boolean {
  if (relation === 'SHORTER') return true;
  if (relation === 'DIFFERENT' || relation === 'FULLER') return false;
  if (relation === 'FITS') return name.isInitials && !other.isInitials;
  const [own, theirs] = [name.orcids.length > 0, other.orcids.length > 0];
  return own === theirs ? compareTexts(other.key, name.key) < 0 : theirs;
}

/** True where both have ORCIDs and share none. */
export function haveOtherOrcids(a: AuthorEvidence, b: AuthorEvidence): boolean {
  return (
    a.orcids.length > 0 &&
    b.orcids.length > 0 &&
    !a.orcids.some((orcid) => b.orcids.includes(orcid))
  );
}

/** Two people for certain: names that contradict, other ORCIDs, both on one paper. */
export function isVetoed(a: AuthorEvidence, b: AuthorEvidence): boolean {
  return (
    haveOtherOrcids(a, b) ||
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
