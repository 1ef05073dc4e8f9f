import type { Comparison } from './comparison.js';
import { isCommonPage } from './page-range.js';
import type { PaperFeatures } from './paper-features.js';

/** A review's number in the Cochrane library: each version of the review has it for a page. */
const REVIEW_NUMBER = /^cd\d{6}$/;

/** A review of the Cochrane library: each of its versions is a paper, with the title and page of the last. */
export function isReviewVersion({ pages, venues }: PaperFeatures): boolean {
  return REVIEW_NUMBER.test(pages.first) || venues.some((name) => COCHRANE.test(name));
}

const COCHRANE = /^cochrane (?:database|db) /;

/** Low pages come again in each issue; a high one belongs to one issue, and another issue's number is a slip. */
const HIGH_PAGE = /\d{3}/;

/** A page of its own, in one volume: where two records have it in common, little else stands there. */
export function isSamePlace(
  { pages, volume, issue, year }: Comparison,
  { pages: { first } }: PaperFeatures,
): boolean {
  if (pages !== 'SAME' || volume === 'DIFFERENT') return false;
  if (issue === 'DIFFERENT' && !HIGH_PAGE.test(first)) return false;
  if (REVIEW_NUMBER.test(first)) return year === 'SAME' && issue !== 'DIFFERENT';
  return !isCommonPage(first) || (issue === 'SAME' && first !== '1');
}

/** First and last page in common, and enough between them that no other paper has both. */
export function isSameRange(found: Comparison, a: PaperFeatures): boolean {
  return isSamePlace(found, a) && found.lastPage === 'SAME' && found.sharedLength > 0;
}

/** All authors of both, or the one that each has. */
export function isByAll(a: PaperFeatures, b: PaperFeatures, { authors }: Comparison): boolean {
  return authors === 'SAME' || (authors === 'FIRST' && a.authors.length + b.authors.length === 2);
}

/**
 * Title, all authors, year, venue, volume and pages agree: then another DOI, PubMed number or a number of
 * the title is a slip, or the publisher numbered its old papers again.
 */
export function agreesInAll(a: PaperFeatures, b: PaperFeatures, found: Comparison): boolean {
  const { title, authors, year, venue, volume, issue, lastPage, abstract } = found;
  const isSameText = abstract === 'SAME';
  return (
    (title === 'EQUAL' || title === 'NEAR' || (title === 'SIMILAR' && isSameText)) &&
    (isByAll(a, b, found) || (authors === 'OTHERS' && isSameText)) &&
    year === 'SAME' &&
    venue === 'SAME' &&
    volume === 'SAME' &&
    issue !== 'DIFFERENT' &&
    isSamePlace(found, a) &&
    abstract !== 'DIFFERENT' &&
    (lastPage === 'SAME' || (lastPage === 'UNKNOWN' && isSameText))
  );
}

/** Fewer pages than these between first and last can hold the abstracts of one team; more are a whole issue. */
const LEAST_LENGTH = 2;
const MOST_LENGTH = 60;

/** One paper under the titles of two languages: all authors, year, volume and whole range of pages agree. */
export function isTranslation(a: PaperFeatures, b: PaperFeatures, found: Comparison): boolean {
  const { year, venue, volume, issue, sharedLength } = found;
  return (
    isByAll(a, b, found) &&
    year === 'SAME' &&
    volume === 'SAME' &&
    venue !== 'DIFFERENT' &&
    issue !== 'DIFFERENT' &&
    isSameRange(found, a) &&
    sharedLength >= LEAST_LENGTH &&
    sharedLength <= MOST_LENGTH
  );
}
