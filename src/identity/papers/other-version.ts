import type { Comparison } from './comparison.js';
import { isArchiveDoi } from './doi-kinds.js';
import type { PaperFeatures } from './paper-features.js';
import { agreesInAll, isReviewVersion, isSamePlace } from './same-place.js';

/**
 * Two papers to some and one to others, so a person decides: preprint and article, editions and
 * versions, a paper that came out in two journals or volumes, records that share no word on where the paper stands (one is often
 * a preprint or a data set).
 */
export function mayBeAnotherVersion(
  a: PaperFeatures,
  b: PaperFeatures,
  found: Comparison,
): boolean {
  if (isPreprint(a) !== isPreprint(b)) return true;
  if (isReviewVersion(a) && isReviewVersion(b) && !isSameVersion(found)) return true;
  if (found.volume === 'DIFFERENT' && found.sharedLength === 0) return true;
  if (a.doi !== null && b.doi !== null) {
    const isArchived = isArchiveDoi(a.doi) !== isArchiveDoi(b.doi);
    const isThere = isArchived && found.title === 'EQUAL' && isSamePlace(found, a);
    return !isThere && !agreesInAll(a, b, found);
  }
  if (isSamePlace(found, a) || isSameIssue(found)) return false;
  if (found.venue !== 'DIFFERENT' && (found.venue === 'SAME' || found.volume === 'SAME'))
    return false;
  return found.venue === 'DIFFERENT' || !isSameText(a, b, found);
}

const isPreprint = ({ marks }: PaperFeatures): boolean => marks.includes('PREPRINT');

/** Versions of a Cochrane review differ in year and issue, and in nothing else that databases have. */
function isSameVersion({ year, issue }: Comparison): boolean {
  return year === 'SAME' && issue !== 'DIFFERENT';
}

/** Another name of one journal: two journals that print one text do so in other volumes and issues. */
function isSameIssue({ title, volume, issue, abstract, authors }: Comparison): boolean {
  const isSameText = title !== 'DIFFERENT' && title !== 'SIMILAR' && abstract === 'SAME';
  return (
    isSameText &&
    volume === 'SAME' &&
    issue === 'SAME' &&
    (authors === 'SAME' || authors === 'FIRST')
  );
}

/**
 * Where the two share no word on the place, everything else must agree, and by their types both must
 * stand in the same: a data set or preprint stands alone, an article without a journal has lost it.
 * Only of the year one may say nothing; authors may be cut off where the abstract agrees.
 */
function isSameText(a: PaperFeatures, b: PaperFeatures, found: Comparison): boolean {
  const { title, authors, year, abstract } = found;
  if (title !== 'EQUAL' || a.standsIn !== b.standsIn) return false;
  const isWritten = authors === 'SAME' || (authors === 'FIRST' && year === 'SAME');
  const isDated = year === 'SAME' || year === 'UNKNOWN';
  if (abstract === 'SAME')
    return isWritten && isDated && (isPlaceless(a, b) || a.standsIn !== null);
  return abstract === 'UNKNOWN' && authors === 'SAME' && isDated && isPlaceless(a, b);
}

const isPlaceless = (a: PaperFeatures, b: PaperFeatures): boolean => hasNoPlace(a) && hasNoPlace(b);

function hasNoPlace(record: PaperFeatures): boolean {
  const { venues, issns, volume, issue, pages } = record;
  return `${volume}${issue}${pages.first}` === '' && venues.length + issns.length === 0;
}
