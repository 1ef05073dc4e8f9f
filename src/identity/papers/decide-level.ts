import { isCutInWord } from './compare-titles.js';
import type { Comparison } from './comparison.js';
import { NOTICES, type Veto } from './find-vetoes.js';
import { MATCH_RULES } from './match-rules.js';
import { mayBeAnotherVersion } from './other-version.js';
import type { PaperFeatures } from './paper-features.js';
import { isSamePlace } from './same-place.js';

/** CERTAIN pairs are joined by rule, LIKELY ones are listed for a person. */
export type MatchLevel = 'CERTAIN' | 'LIKELY' | 'DIFFERENT';

/** What was added up before the level is decided. */
export interface Sum {
  readonly score: number;
  readonly vetoes: readonly Veto[];
  readonly isShort: boolean;
}

/** Decides what the points of a pair mean, and what they can not show alone. */
export function decideLevel(
  a: PaperFeatures,
  b: PaperFeatures,
  found: Comparison,
  sum: Sum,
): MatchLevel {
  if (sum.vetoes.length > 0) return isWorthALook(found, sum) ? 'LIKELY' : 'DIFFERENT';
  if (found.sameIds.length > 0) return hasDoubt(found) ? 'LIKELY' : 'CERTAIN';
  if (sum.score < MATCH_RULES.likely) return 'DIFFERENT';
  const isSure = sum.score >= MATCH_RULES.certain && isBackedUp(a, b, found, sum.isShort);
  return isSure && !mayBeAnotherVersion(a, b, found) ? 'CERTAIN' : 'LIKELY';
}

/**
 * A veto against strong evidence: an identifier copied wrong, a page with a slip, a talk and its article.
 * Somebody should see it. Notices and parts of a series are what they say, and stay unlisted.
 */
function isWorthALook(
  { title, authors, pages }: Comparison,
  { vetoes, isShort, score }: Sum,
): boolean {
  const isLikeTitle =
    title === 'EQUAL' || title === 'NEAR' || (title === 'SIMILAR' && pages === 'SAME');
  return (
    isLikeTitle &&
    !isShort &&
    authors !== 'DIFFERENT' &&
    score >= MATCH_RULES.certain &&
    vetoes.every(({ code }) => code !== 'NOTICE' && code !== 'PART')
  );
}

/** One identifier, another title, and no page that would show that it is a translation; or another journal. */
function hasDoubt({ title, pages, authors, venue, volume }: Comparison): boolean {
  if (title === 'SIMILAR' && venue === 'DIFFERENT' && volume !== 'SAME') return true;
  if (title === 'DIFFERENT') return pages !== 'SAME' && pages !== 'OVERLAP';
  return title === 'UNKNOWN' && authors === 'DIFFERENT';
}

/** What a title that is short, similar, contained or a notice's can not show alone, a place or text must. */
function isBackedUp(
  a: PaperFeatures,
  b: PaperFeatures,
  found: Comparison,
  isShort: boolean,
): boolean {
  const { title, authors, volume, issue, abstract } = found;
  // One page of a supplement holds several abstracts of one team.
  if (title === 'DIFFERENT') return false;
  if (isSamePlace(found, a)) return true;
  if (isNotice(a) || isNotice(b)) return !isShort && isSameNotice(found);
  if (isColumn(a) || isColumn(b)) return issue === 'SAME' && authors !== 'DIFFERENT';
  if (isInOtherIssue(found)) return false;
  if (isShort) return abstract === 'SAME' && authors !== 'UNKNOWN';
  if (title === 'EQUAL' || title === 'NEAR') return isWrittenBySame(found);
  if (title !== 'CONTAINED') return false;
  if (abstract === 'SAME' || (volume === 'SAME' && issue === 'SAME')) return true;
  const isSameVolume = volume === 'SAME' && issue !== 'DIFFERENT';
  return isSameVolume && authors === 'SAME' && isCutInWord(a, b);
}

const isColumn = ({ marks }: PaperFeatures): boolean => marks.includes('COLUMN');

/** One author's column has one title in each issue; a volume of its own holds a text that came out again. */
function isInOtherIssue(found: Comparison): boolean {
  if (found.abstract === 'SAME') return false;
  const isOtherVolume = found.volume === 'DIFFERENT' && found.sharedLength === 0;
  return isOtherVolume || (found.issue === 'DIFFERENT' && found.authors !== 'SAME');
}

/**
 * Letters on one question, a column, the parts of a series can have one title in one journal. Without a
 * place the year, or a volume or abstract, must agree besides the first author; without any author an
 * issue or abstract.
 */
function isWrittenBySame({ authors, year, volume, issue, abstract }: Comparison): boolean {
  if (abstract === 'SAME') return true;
  if (authors === 'UNKNOWN') return volume === 'SAME' && issue === 'SAME';
  return authors !== 'FIRST' || volume === 'SAME' || year === 'SAME';
}

/**
 * One issue prints a reply or a correction once: title, all authors, volume and issue agree; or, where a
 * record has no place at all, the journal does.
 */
function isSameNotice(found: Comparison): boolean {
  const { title, authors, volume, issue, pages, venue, abstract, year } = found;
  const isSameText = title === 'EQUAL' || (title === 'NEAR' && abstract === 'SAME');
  const isPlaceless = volume === 'UNKNOWN' && issue === 'UNKNOWN' && pages === 'UNKNOWN';
  const isThere = isPlaceless ? venue === 'SAME' : volume === 'SAME' && issue === 'SAME';
  return isSameText && authors === 'SAME' && year === 'SAME' && isThere;
}

const isNotice = ({ marks }: PaperFeatures): boolean =>
  marks.some((mark) => NOTICES.includes(mark));
