/** A name as written, and its reading. `family` holds the whole name where it has no parts. */
export interface PersonName {
  /** As the file had it. */
  readonly raw: string;
  /** Family name with its particle ("van der Berg"); a group's whole name. */
  readonly family: string;
  /** Given names or initials; empty where there are none. */
  readonly given: string;
  /** "Jr", "III"; empty where there is none. */
  readonly suffix: string;
  /** dblp's number of one of several people of this name ("0003"); left out where there is none. */
  readonly homonym?: string;
  /** True for a group or institution that signs as an author. */
  readonly isGroup: boolean;
  /** As `0000-0002-1825-0097`, its check digit verified; null where neither name nor record has one. */
  readonly orcid: string | null;
}

/** An address that a record gives, and whose it is. */
export interface Affiliation {
  readonly text: string;
  /** The place of the author in the list of authors, from 0; null where the record ties it to none. */
  readonly author: number | null;
}

/** Someone who edited, translated or compiled, never an author. */
export interface Contributor {
  readonly name: PersonName;
  readonly role: 'EDITOR' | 'SERIES_EDITOR' | 'TRANSLATOR' | 'CONTRIBUTOR';
}

/**
 * What list a keyword is from: MeSH, the list of another index (Emtree, the APA's thesaurus, EBSCO's
 * subjects, Keywords Plus), or the authors themselves.
 */
export type KeywordScheme = 'MESH' | 'INDEX' | 'AUTHOR';

export interface Keyword {
  readonly label: string;
  /** True where the producer marks it as a major topic (a star). */
  readonly isMajor: boolean;
  /** What lists it is from, sorted; left out where the producer does not tell. */
  readonly schemes?: readonly KeywordScheme[];
}

/** The journal, book series or proceedings that a paper stands in. */
export interface JournalName {
  /** Full title, or null where the record has an abbreviation only. */
  readonly title: string | null;
  readonly abbreviation: string | null;
  /** ISSNs as `1234-567X`, in the order of the record. */
  readonly issns: readonly string[];
  /** What further records of the same paper call it, as written; only a merged reference has them. */
  readonly otherNames?: readonly string[];
}

/** What a record says, field by field; null or an empty list where it says nothing. */
export interface Reference {
  /** A RIS type such as `JOUR`; `GEN` where the record's is unknown. */
  readonly type: string;
  readonly title: string | null;
  readonly authors: readonly PersonName[];
  readonly contributors: readonly Contributor[];
  readonly year: number | null;
  /** ISO 8601, as precise as the record: `2021`, `2021-12` or `2021-12-01`. */
  readonly publishedOn: string | null;
  readonly journal: JournalName | null;
  readonly volume: string | null;
  readonly issue: string | null;
  /** A range `212-231`, a single page, or an e-number `e100429`. */
  readonly pages: string | null;
  /** Lower case, without prefix: `10.1136/bmjhci-2021-100429`. */
  readonly doi: string | null;
  readonly pmid: string | null;
  /** PubMed Central's, as `PMC4109262`. */
  readonly pmcid: string | null;
  readonly isbns: readonly string[];
  readonly url: string | null;
  readonly abstract: string | null;
  /** A BCP 47 code such as `en` or `pt-BR` where the language is recognised, else the text. */
  readonly language: string | null;
  readonly keywords: readonly Keyword[];
  readonly affiliations: readonly Affiliation[];
  /** Without its address. */
  readonly publisher: string | null;
  readonly edition: string | null;
  readonly series: string | null;
  readonly notes: readonly string[];
  /** As `Scopus: 2-s2.0-85012345678` where the record names its one database. */
  readonly accessionNumbers: readonly string[];
  readonly databases: readonly string[];
}

/** Something odd in a field's meaning. `field` is the index of the field in the record. */
export interface Finding {
  readonly code: string;
  readonly severity: 'WARNING' | 'NOTE';
  readonly message: string;
  readonly field: number;
}

/** A record understood: what it says, and what was odd about it. */
export interface Interpretation {
  readonly reference: Reference;
  readonly findings: readonly Finding[];
}
