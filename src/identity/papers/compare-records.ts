import { editRatio } from '../text-similarity.js';
import { type AuthorRelation, compareAuthors } from './compare-authors.js';
import { compareTitles, type TitleRelation } from './compare-titles.js';
import { type Agreement, compareVenues } from './compare-venues.js';
import { MATCH_RULES } from './match-rules.js';
import { comparePages, type PageRelation } from './page-range.js';
import type { PaperFeatures } from './paper-features.js';

export type YearRelation = keyof typeof MATCH_RULES.points.year;

/** How two records stand to each other, field by field. */
export interface Comparison {
  readonly sameIds: readonly ('doi' | 'pmid' | 'pmcid')[];
  readonly title: TitleRelation;
  readonly authors: AuthorRelation;
  readonly year: YearRelation;
  readonly venue: Agreement;
  readonly volume: Agreement;
  readonly issue: Agreement;
  readonly pages: PageRelation;
  readonly lastPage: Agreement;
  readonly abstract: Agreement;
}

/** Compares two records; symmetric. */
export function compareRecords(a: PaperFeatures, b: PaperFeatures): Comparison {
  return {
    sameIds: (['doi', 'pmid', 'pmcid'] as const).filter(
      (field) => a[field] !== null && a[field] === b[field],
    ),
    title: compareTitles(a, b),
    authors: compareAuthors(a.authors, b.authors),
    year: compareYears(a.year, b.year),
    venue: compareVenues(a, b),
    volume: compareTexts(a.volume, b.volume),
    issue: compareTexts(a.issue, b.issue),
    pages: comparePages(a.pages, b.pages),
    lastPage: compareTexts(a.pages.last, b.pages.last),
    abstract: compareAbstracts(a.abstract, b.abstract),
  };
}

/** A paper is often dated one year later in print than online. */
function compareYears(a: number | null, b: number | null): YearRelation {
  if (a === null || b === null || a === 9999 || b === 9999) return 'UNKNOWN';
  const apart = Math.abs(a - b);
  return apart === 0 ? 'SAME' : apart === 1 ? 'NEXT' : 'DIFFERENT';
}

function compareTexts(a: string, b: string): Agreement {
  if (a === '' || b === '') return 'UNKNOWN';
  return a === b ? 'SAME' : 'DIFFERENT';
}

function compareAbstracts(a: string, b: string): Agreement {
  if (a.length < 30 || b.length < 30) return 'UNKNOWN';
  const length = Math.min(a.length, b.length);
  const ratio = editRatio(a.slice(0, length), b.slice(0, length), MATCH_RULES.abstractRatio);
  return ratio > 0 ? 'SAME' : 'DIFFERENT';
}
