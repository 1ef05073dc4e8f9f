import type { AuthorRelation } from './compare-authors.js';
import type { TitleRelation } from './compare-titles.js';
import type { Agreement } from './compare-venues.js';
import type { MATCH_RULES } from './match-rules.js';
import type { PageRelation } from './page-range.js';

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
  /** From first to last page where both records have both; 0 elsewhere. */
  readonly sharedLength: number;
  readonly abstract: Agreement;
}
