import { editRatio } from '../text-similarity.js';
import { compareAuthors } from './compare-authors.js';
import { compareTitles } from './compare-titles.js';
import { type Agreement, compareVenues } from './compare-venues.js';
import type { Comparison, YearRelation } from './comparison.js';
import { MATCH_RULES } from './match-rules.js';
import { comparePages, lengthOf } from './page-range.js';
import type { PaperFeatures } from './paper-features.js';
import { isTranslation } from './same-place.js';

/** Compares two records; symmetric. */
export function compareRecords(a: PaperFeatures, b: PaperFeatures): Comparison {
  const found = compareFields(a, b);
  const isOtherTitle = found.title === 'DIFFERENT' && isTranslation(a, b, found);
  return isOtherTitle ? { ...found, title: 'TRANSLATED' } : found;
}

function compareFields(a: PaperFeatures, b: PaperFeatures): Comparison {
  const pages = comparePages(a.pages, b.pages);
  const lastPage = agreementOf(a.pages.last, b.pages.last);
  const isWhole = pages === 'SAME' && lastPage === 'SAME';
  return {
    sameIds: (['doi', 'pmid', 'pmcid'] as const).filter(
      (field) => a[field] !== null && a[field] === b[field],
    ),
    title: compareTitles(a, b),
    authors: compareAuthors(a.authors, b.authors),
    year: compareYears(a.year, b.year),
    venue: compareVenues(a, b),
    volume: compareVolumes(a, b),
    issue: compareIssues(a.issue, b.issue),
    pages,
    lastPage,
    sharedLength: isWhole ? Math.min(lengthOf(a.pages), lengthOf(b.pages)) : 0,
    abstract: compareAbstracts(a.abstract, b.abstract),
  };
}

/** A paper is often dated one year later in print than online. */
function compareYears(a: number | null, b: number | null): YearRelation {
  if (a === null || b === null) return 'UNKNOWN';
  const apart = Math.abs(a - b);
  return apart === 0 ? 'SAME' : apart === 1 ? 'NEXT' : 'DIFFERENT';
}

function agreementOf(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'UNKNOWN';
  return a === b ? 'SAME' : 'DIFFERENT';
}

/** Some databases write the year where a journal's volume belongs. */
function compareVolumes(a: PaperFeatures, b: PaperFeatures): Agreement {
  const relation = agreementOf(a.volume, b.volume);
  const isYear = [a, b].some(({ volume, year }) => volume === String(year));
  return relation === 'DIFFERENT' && isYear ? 'UNKNOWN' : relation;
}

/** No volume has more issues: a higher number counts a journal's issues from its first, or records. */
const MOST_ISSUES = 60;

/** "1-2" and "1", "May" and "5" may be one issue. */
function compareIssues(a: string, b: string): Agreement {
  const relation = agreementOf(a, b);
  if (relation !== 'DIFFERENT') return relation;
  const numbers = [a, b].filter((issue) => /^\d+$/.test(issue)).map(Number);
  const areAlike = numbers.length !== 1 && numbers.every((number) => number <= MOST_ISSUES);
  return areAlike ? 'DIFFERENT' : 'UNKNOWN';
}

function compareAbstracts(a: string, b: string): Agreement {
  if (a.length < 30 || b.length < 30) return 'UNKNOWN';
  const length = Math.min(a.length, b.length);
  const ratio = editRatio(a.slice(0, length), b.slice(0, length), MATCH_RULES.abstractRatio);
  return ratio > 0 ? 'SAME' : 'DIFFERENT';
}
