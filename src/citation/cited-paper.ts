import type { TagValue } from '../ris/index.js';

/** A person or a group as a list of references names it. */
export interface CitedName {
  readonly family: string;
  /** Empty for a group, and for a person who has one name. */
  readonly given: string;
  readonly isGroup: boolean;
}

/** What a list of references says of a paper. Texts are without markup; null is what is not known. */
export interface CitedPaper {
  readonly id: string;
  /** A RIS type, such as `JOUR`. */
  readonly type: string;
  readonly title: string | null;
  readonly year: number | null;
  /** ISO 8601, as precise as it is known: `2021-05` or `2021-05-17`. */
  readonly publishedOn: string | null;
  readonly authors: readonly CitedName[];
  readonly editors: readonly CitedName[];
  readonly journal: string | null;
  readonly journalAbbreviation: string | null;
  readonly issns: readonly string[];
  readonly isbns: readonly string[];
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly publisher: string | null;
  readonly edition: string | null;
  readonly series: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly url: string | null;
  /** A BCP 47 code, or what the record says. */
  readonly language: string | null;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  /** Its records, tag by tag as they came. */
  readonly records: readonly (readonly TagValue[])[];
}
