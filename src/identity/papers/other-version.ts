import type { Comparison } from './compare-records.js';
import type { PaperFeatures } from './paper-features.js';

/**
 * Two papers to some and one to others, so a person decides: preprint and article, editions, a paper
 * that came out in two journals, records that share no word on where the paper stands (one is often
 * a preprint or a data set).
 */
export function mayBeAnotherVersion(
  a: PaperFeatures,
  b: PaperFeatures,
  found: Comparison,
): boolean {
  if (isPreprint(a) !== isPreprint(b)) return true;
  const isPlaced = isSamePlace(found, a);
  if (a.doi !== null && b.doi !== null) return !isPlaced || found.title !== 'EQUAL';
  if (isPlaced || isSameIssue(found)) return false;
  if (found.venue !== 'DIFFERENT' && (found.venue === 'SAME' || found.volume === 'SAME'))
    return false;
  return found.venue === 'DIFFERENT' || !isSameText(a, b, found);
}

/** A page of its own: page 1 opens every issue and every article of an online journal. */
export function isSamePlace(
  { pages, volume }: Comparison,
  { pages: { first } }: PaperFeatures,
): boolean {
  return pages === 'SAME' && first !== '1' && volume !== 'DIFFERENT';
}

const isPreprint = ({ marks }: PaperFeatures): boolean => marks.includes('PREPRINT');

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
  const { journal, journalShort, issns, volume, issue, pages } = record;
  return `${journal}${journalShort}${volume}${issue}${pages.first}` === '' && issns.length === 0;
}
