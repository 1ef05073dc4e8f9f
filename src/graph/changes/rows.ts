/** Properties of a `Paper` node; null is absence. */
export type PaperProperties = {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly volume: string | null;
  readonly issue: string | null;
  readonly pages: string | null;
  readonly doi: string | null;
  readonly pmid: string | null;
  readonly pmcid: string | null;
  readonly isbns: readonly string[];
  readonly url: string | null;
  readonly abstract: string | null;
  readonly language: string | null;
  /** The language that its text is in, whatever its records say; null where there is too little text. */
  readonly textLanguage: string | null;
  /** The folded title, by which lists are ordered: É stands at E, on both engines. */
  readonly sortTitle: string;
  /** The words of title and abstract as a text filter looks for them, one blank between them. */
  readonly searchText: string;
  /** How many authors it has: for fractional counting, and for the cap on papers with thousands. */
  readonly authorCount: number;
  /** Addresses as the record with the most of them gives them, each once. */
  readonly affiliations: readonly string[];
  /** The institutions that the addresses name, each once. */
  readonly institutions: readonly string[];
  /** The ISO 3166-1 codes of the countries that the addresses name, each once. */
  readonly countries: readonly string[];
  /** Names and keywords that a thesaurus ignores: `author:` and the like with a key; null where there are none. */
  readonly leftOut: readonly string[] | null;
  /** Terms that a thesaurus ignores, by their keys; null where there are none. */
  readonly leftOutTerms: readonly string[] | null;
};

/** Properties of an `Author` node. */
export type AuthorProperties = {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly isGroup: boolean;
  /** Every form in which the name was written, sorted. */
  readonly variants: readonly string[];
  /** Papers by this author; edited ones are not counted. */
  readonly paperCount: number;
  /** The block of names among which this person can stand under another; null for a group. */
  readonly nameBlock: string | null;
  /** True where an edge says more of the person than a name: see {@link AuthoredRow}. */
  readonly hasMarks: boolean;
};

/** Properties of a `Journal` node. */
export type JournalProperties = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly abbreviation: string | null;
  readonly issns: readonly string[];
  readonly paperCount: number;
  /** Every form in which papers name it, each JSON of title, abbreviation and ISSNs; sorted. */
  readonly forms: readonly string[];
};

/** Properties of a `Topic` node. */
export type TopicProperties = {
  readonly id: string;
  readonly key: string;
  readonly label: string;
  /** Whether papers name it by a keyword, or their text by a term. */
  readonly source: TopicSource;
  /** Every form in which it was written, sorted. */
  readonly variants: readonly string[];
  /** How many papers write each of the variants, in their order. */
  readonly variantCounts: readonly number[];
  /** What lists papers name it from, sorted; empty where no producer tells. */
  readonly schemes: readonly TopicScheme[];
  /** The form that a thesaurus gives it; null where none does. */
  readonly givenLabel: string | null;
  readonly paperCount: number;
};

/** Where a topic comes from: what producers say, or what stands in title and abstract. */
export type TopicSource = 'KEYWORD' | 'TERM';

/** What list a keyword is from: MeSH, the list of another index, or the paper's authors. */
export type TopicScheme = 'MESH' | 'INDEX' | 'AUTHOR';

/**
 * By what a record is found among those that may describe the same paper: the key that it has alone,
 * its blocks, and where it belongs in a crowded block. Null where it has no block of that kind.
 */
export type RecordKeys = {
  readonly paperKey: string;
  readonly blockDoi: string | null;
  readonly blockPmid: string | null;
  readonly blockPmcid: string | null;
  readonly blockTitle: string | null;
  readonly blockWords: string | null;
  readonly blockPlace: string | null;
  /** What parts a crowded block of titles. */
  readonly blockRest: string;
};

/** Properties of a `Record` node beside its id: every tag as it came, in two lists of one length. */
export type RecordProperties = RecordKeys & {
  readonly tags: readonly string[];
  readonly values: readonly string[];
};

/** A `Record` node, and the place it came at. */
export type RecordRow = ContainsRow & RecordProperties;

/** Two records of different papers that may describe one, the smaller id first. */
export type MayBeRow = {
  readonly a: string;
  readonly b: string;
  readonly properties: {
    readonly score: number;
    readonly level: string;
    /** JSON of what speaks for it and against it. */
    readonly evidence: string;
  };
};

/** An id that was merged away, and the node that answers for it. */
export type AliasRow = { readonly id: string; readonly of: string };

/** What changes on a node that is there; null takes a property away. */
export type ChangeRow<Properties> = {
  readonly id: string;
  readonly changes: Partial<Properties>;
};

/** A node of which nothing changes but the count of its papers. */
export type PaperCountRow = { readonly id: string; readonly paperCount: number };

/** Which import contains a record, and where in its source. */
export type ContainsRow = {
  readonly import: string;
  readonly record: string;
  readonly index: number;
  readonly line: number;
};

export type DescribesRow = { readonly record: string; readonly paper: string };

export type AuthoredRow = {
  readonly author: string;
  readonly paper: string;
  readonly properties: {
    readonly position: number;
    readonly rawName: string;
    readonly isFirst: boolean;
    readonly isLast: boolean;
    readonly orcid: string | null;
    /** The decision that sets this name on this paper apart from the same name elsewhere. */
    readonly split: string | null;
    /** Keys of the same name block that sign the same paper: two people, whatever else they share. */
    readonly beside: readonly string[] | null;
    /** Further names by which the person signs the same paper, as written. */
    readonly also: readonly string[] | null;
    /** Where the person works, folded, as far as the record ties addresses to people. */
    readonly institutions: readonly string[] | null;
  };
};

export type EditedRow = {
  readonly author: string;
  readonly paper: string;
  readonly properties: {
    readonly position: number;
    readonly rawName: string;
    readonly role: string;
    readonly split: string | null;
  };
};

/** The journal as the paper's records name it; the node is made of what its edges say. */
export type PublishedInRow = {
  readonly paper: string;
  readonly journal: string;
  readonly properties: {
    readonly title: string | null;
    readonly abbreviation: string | null;
    readonly issns: readonly string[];
  };
};

export type AboutRow = {
  readonly paper: string;
  readonly topic: string;
  readonly properties: {
    readonly source: TopicSource;
    readonly rawLabel: string;
    readonly isMajor: boolean;
    /** Of a term: how much the paper is about it, from 0 to 1. Null for a keyword. */
    readonly score: number | null;
    /** By what the topics of a paper are ordered: a keyword's key, then terms by their rank. */
    readonly sortKey: string;
    /** True for keywords, and for the terms of a paper that has none. */
    readonly isPreferred: boolean;
    /** What lists the keyword is from, sorted; null where no producer tells. */
    readonly schemes: readonly TopicScheme[] | null;
    /** What a thesaurus puts in the place of the label; null where none does. */
    readonly replacedBy: string | null;
  };
};

export type ImportRow = {
  readonly id: string;
  readonly source: string;
  readonly at: string;
};

export type ImportEndRow = {
  readonly id: string;
  readonly records: number;
  readonly problemCount: number;
  readonly problemCodes: readonly string[];
  readonly problemCounts: readonly number[];
  /** What reading the source told, as one text that the graph does not look into; empty where it is unknown. */
  readonly report: string;
};
