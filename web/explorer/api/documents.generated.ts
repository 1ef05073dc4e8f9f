/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Selects authors. All given conditions must hold; what is null or left out is none. Conditions are put together by `and`, `or` and `not`. Example: `{kind: PERSON, papers: {journal: "J1"}}`. */
export type AuthorFilter = {
  /** All of these must hold. */
  and?: Array<AuthorFilter> | null | undefined;
  /** How many different people and groups share a paper with the author. */
  coauthorCount?: CountRange | null | undefined;
  /** The ISO 3166-1 code of a country that an address of one of the papers names. */
  country?: string | null | undefined;
  /** The year of the first paper. Nodes whose papers have no year are not selected by any range. */
  firstYear?: YearRange | null | undefined;
  /** Whether a paper gives an ORCID with the name. */
  hasOrcid?: boolean | null | undefined;
  /** The ids of authors: it is one of these. */
  ids?: Array<string> | null | undefined;
  /** An institution that an address of one of the papers names, by its id or any form of its name. */
  institution?: string | null | undefined;
  /** A person or a group. */
  kind?: AuthorKind | null | undefined;
  /** The year of the latest paper. Nodes whose papers have no year are not selected by any range. */
  lastYear?: YearRange | null | undefined;
  /** The fewest papers an author must have. */
  minPapers?: number | null | undefined;
  /** Words of the name, or parts of words, in any order: `gime` finds Giménez. Case and accents do not matter; there are no wildcards, and a text without a word is an error. */
  name?: string | null | undefined;
  /** What is odd about the name, as `corpusHealth` counts it. */
  nameIs?: OddName | null | undefined;
  /** This must not hold. */
  not?: AuthorFilter | null | undefined;
  /** At least one of these must hold, beside the other conditions. */
  or?: Array<AuthorFilter> | null | undefined;
  /** How many papers there are. */
  paperCount?: CountRange | null | undefined;
  /** Authors of at least one such paper. */
  papers?: PaperFilter | null | undefined;
};

/** What authors have, or what is odd about their names. */
export type AuthorHealthAspect =
  /** People whose family name is in capitals wherever it is written. */
  | 'NAME_IN_CAPITALS'
  /** Authors whose ORCID some paper gives. */
  | 'ORCID'
  /** People whose name is that of others too: papers give it different ORCIDs, or somebody decided it. Papers without an ORCID may be with the wrong one. */
  | 'SHARED_NAME'
  /** People without a given name or initial: perhaps half of a name. */
  | 'SINGLE_WORD_NAME';

/** Whether an author is a person or a group. */
export type AuthorKind =
  /** A group or institution that signs papers. */
  | 'GROUP'
  /** A person. */
  | 'PERSON';

/** By what authors are ordered. Rows that are equal by all of them are ordered by id. By PAPER_COUNT and NAME a page costs the same at any depth; the others are computed for all authors of the list, which a filter makes fewer. */
export type AuthorOrder =
  /** By the number of different co-authors: the smallest first. */
  | 'COAUTHOR_COUNT_ASC'
  /** By the number of different co-authors: the greatest first. */
  | 'COAUTHOR_COUNT_DESC'
  /** By the year of the first paper; 0 where no paper has a year: the smallest first. */
  | 'FIRST_YEAR_ASC'
  /** By the year of the first paper; 0 where no paper has a year: the greatest first. */
  | 'FIRST_YEAR_DESC'
  /** By the year of the latest paper; 0 where no paper has a year: the smallest first. */
  | 'LAST_YEAR_ASC'
  /** By the year of the latest paper; 0 where no paper has a year: the greatest first. */
  | 'LAST_YEAR_DESC'
  /** By the family name, then the given name: the smallest first. */
  | 'NAME_ASC'
  /** By the family name, then the given name: the greatest first. */
  | 'NAME_DESC'
  /** By the number of papers: the smallest first. */
  | 'PAPER_COUNT_ASC'
  /** By the number of papers: the greatest first. */
  | 'PAPER_COUNT_DESC';

/** What two names of authors share. */
export type AuthorReasonKind =
  /** An institution in the addresses. */
  | 'AFFILIATION'
  /** Co-authors. */
  | 'COAUTHORS'
  /** A journal. */
  | 'JOURNAL'
  /** Their given names. */
  | 'NAME'
  /** An ORCID. */
  | 'ORCID'
  /** Topics. */
  | 'TOPICS';

/** How links are counted, and what is kept. Limits apply in this order: papers with too many authors, nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised. */
export type CoauthorNetworkOptions = {
  /** Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009). */
  backboneAlpha?: number | null | undefined;
  /** What one shared paper adds to the strength of a link. */
  counting?: Counting;
  /** Keeps only the largest connected part. */
  largestComponentOnly?: boolean;
  /** Papers with more authors are left out: one with 3,000 authors makes 4.5 million pairs. */
  maxAuthorsPerPaper?: number;
  /** Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster. */
  minClusterSize?: number;
  /** Nodes with fewer papers are left out. */
  minPapers?: number;
  /** Weaker links are left out. */
  minStrength?: number;
  /** Clusters and centralities are computed from the normalised strengths. */
  normalisation?: Normalisation;
  /** The resolution of the clusters: a higher one gives more and smaller clusters. */
  resolution?: number;
  /** The same seed gives the same clusters and the same samples. */
  seed?: number;
  /** Keeps only this many nodes, the first by `topBy`. */
  top?: number | null | undefined;
  /** The number by which `top` chooses nodes. */
  topBy?: NetworkTopBy;
};

/** Several codes of types, languages or countries. What is left out does not count; a list that is given must not be empty. An unknown code is an error that names the nearest known one. */
export type CodeChoice = {
  /** Each of these. */
  all?: Array<string> | null | undefined;
  /** At least one of these. */
  any?: Array<string> | null | undefined;
  /** Not one of these. */
  none?: Array<string> | null | undefined;
};

/** A range of whole numbers, both included; either may be left out. */
export type CountRange = {
  /** The first of the range, which belongs to it; left out: no first one. */
  from?: number | null | undefined;
  /** The last of the range, which belongs to it; left out: no last one. */
  to?: number | null | undefined;
};

/** What one shared paper adds to the strength of a link. HARMONIC and FIRST_LAST depend on positions in the list of authors, so they apply to co-authors only. */
export type Counting =
  /** As HARMONIC, with other credits: the first author gets 1, the last 1/2, each other 1/n, divided by their sum (Tscharntke and others 2007). */
  | 'FIRST_LAST'
  /** Adds 1/(n-1) for a paper with n authors (or other members), so that the links of each from one paper sum to 1 (Perianes-Rodriguez, Waltman, Van Eck 2016). */
  | 'FRACTIONAL'
  /** Adds 1. */
  | 'FULL'
  /** Adds n (c + d) / (2 (n-1)) for a paper with n authors, c and d being the credits of the two: the author at place i gets (1/i) / (1 + 1/2 + … + 1/n) (Hagen 2008). */
  | 'HARMONIC';

/** How links are counted, and what is kept. Limits apply in this order: papers with too many countries, nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised. */
export type CountryNetworkOptions = {
  /** Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009). */
  backboneAlpha?: number | null | undefined;
  /** FULL or FRACTIONAL; the other values depend on positions in the list of authors and are refused with BAD_USER_INPUT. */
  counting?: Counting;
  /** Keeps only the largest connected part. */
  largestComponentOnly?: boolean;
  /** Papers whose addresses name more countries are left out. */
  maxCountriesPerPaper?: number;
  /** Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster. */
  minClusterSize?: number;
  /** Nodes with fewer papers are left out. */
  minPapers?: number;
  /** Weaker links are left out. */
  minStrength?: number;
  /** Clusters and centralities are computed from the normalised strengths. */
  normalisation?: Normalisation;
  /** The resolution of the clusters: a higher one gives more and smaller clusters. */
  resolution?: number;
  /** The same seed gives the same clusters and the same samples. */
  seed?: number;
  /** Keeps only this many nodes, the first by `topBy`. */
  top?: number | null | undefined;
  /** The number by which `top` chooses nodes. */
  topBy?: NetworkTopBy;
};

/** A range of dates, both included; either may be left out. A month or a year stands for all of its days. A paper whose own date is a month or a year is selected where some day of it is in the range. */
export type DateRange = {
  /** The first date, as `2021`, `2021-12` or `2021-12-01`. */
  from?: string | null | undefined;
  /** The last date, as `2021`, `2021-12` or `2021-12-01`. */
  to?: string | null | undefined;
};

/** What a person decided: a merge, a separation, a thesaurus, or that an import goes. */
export type DecisionKind =
  /** All members are the same. */
  | 'MERGE'
  /** The members are not the same as those in `from`. */
  | 'NOT_SAME'
  /** An import was taken out, with all that only its records described. `members` has its id; `from` the id of the import that replaced it, if one did. */
  | 'REMOVE_IMPORT'
  /** The members are not the same as those in `from`, which had been merged with them. */
  | 'SPLIT'
  /** A thesaurus file was imported: its lines are in `thesaurus`. The latest one of a subject that is not undone is in force. */
  | 'THESAURUS';

/** What a decision is about. */
export type DecisionSubject =
  /** Authors. */
  | 'AUTHOR'
  /** An import. */
  | 'IMPORT'
  /** Journals. */
  | 'JOURNAL'
  /** Papers. */
  | 'PAPER'
  /** Topics. */
  | 'TOPIC';

/** Several ids. What is left out does not count; a list that is given must not be empty. An id that is unknown belongs to no paper. */
export type IdChoice = {
  /** Each of these. */
  all?: Array<string> | null | undefined;
  /** At least one of these. */
  any?: Array<string> | null | undefined;
  /** Not one of these. */
  none?: Array<string> | null | undefined;
};

/** How far an import has come. */
export type ImportStatus =
  /** A person stopped it; what was written until then stays. */
  | 'CANCELED'
  /** It waits for those before it. */
  | 'ENQUEUED'
  /** It ended with an error, which `error` tells. */
  | 'FAILED'
  /** The server that ran it is gone. It goes on when that server is back. */
  | 'INTERRUPTED'
  /** It runs. */
  | 'PROCESSING'
  /** It came to its end; problems may have been found. */
  | 'SUCCEEDED';

/** How links are counted, and what is kept. Limits apply in this order: papers with too many institutions, nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised. */
export type InstitutionNetworkOptions = {
  /** Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009). */
  backboneAlpha?: number | null | undefined;
  /** FULL or FRACTIONAL; the other values depend on positions in the list of authors and are refused with BAD_USER_INPUT. */
  counting?: Counting;
  /** Keeps only the largest connected part. */
  largestComponentOnly?: boolean;
  /** Papers whose addresses name more institutions are left out. */
  maxInstitutionsPerPaper?: number;
  /** Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster. */
  minClusterSize?: number;
  /** Nodes with fewer papers are left out. */
  minPapers?: number;
  /** Weaker links are left out. */
  minStrength?: number;
  /** Clusters and centralities are computed from the normalised strengths. */
  normalisation?: Normalisation;
  /** The resolution of the clusters: a higher one gives more and smaller clusters. */
  resolution?: number;
  /** The same seed gives the same clusters and the same samples. */
  seed?: number;
  /** Keeps only this many nodes, the first by `topBy`. */
  top?: number | null | undefined;
  /** The number by which `top` chooses nodes. */
  topBy?: NetworkTopBy;
};

/** Selects journals. All given conditions must hold; what is null or left out is none. Conditions are put together by `and`, `or` and `not`. */
export type JournalFilter = {
  /** All of these must hold. */
  and?: Array<JournalFilter> | null | undefined;
  /** The year of the first paper. Nodes whose papers have no year are not selected by any range. */
  firstYear?: YearRange | null | undefined;
  /** The ids of journals: it is one of these. */
  ids?: Array<string> | null | undefined;
  /** An ISSN, print or electronic, as `1234-567X`. */
  issn?: string | null | undefined;
  /** The year of the latest paper. Nodes whose papers have no year are not selected by any range. */
  lastYear?: YearRange | null | undefined;
  /** This must not hold. */
  not?: JournalFilter | null | undefined;
  /** At least one of these must hold, beside the other conditions. */
  or?: Array<JournalFilter> | null | undefined;
  /** How many papers there are. */
  paperCount?: CountRange | null | undefined;
  /** Journals with at least one such paper. */
  papers?: PaperFilter | null | undefined;
  /** Words of the title, or parts of words, in any order; case and accents do not matter, and there are no wildcards. */
  title?: string | null | undefined;
};

/** How links are counted, and what is kept. Limits apply in this order: papers with too many keywords, nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised. */
export type KeywordNetworkOptions = {
  /** Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009). */
  backboneAlpha?: number | null | undefined;
  /** FULL or FRACTIONAL; the other values depend on positions in the list of authors and are refused with BAD_USER_INPUT. */
  counting?: Counting;
  /** Keeps only the largest connected part. */
  largestComponentOnly?: boolean;
  /** Papers with more keywords are left out; some indexes give more than a hundred. */
  maxKeywordsPerPaper?: number;
  /** Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster. */
  minClusterSize?: number;
  /** Nodes with fewer papers are left out. */
  minPapers?: number;
  /** Weaker links are left out. */
  minStrength?: number;
  /** Clusters and centralities are computed from the normalised strengths. */
  normalisation?: Normalisation;
  /** The resolution of the clusters: a higher one gives more and smaller clusters. */
  resolution?: number;
  /** The same seed gives the same clusters and the same samples. */
  seed?: number;
  /** Keeps only this many nodes, the first by `topBy`. */
  top?: number | null | undefined;
  /** The number by which `top` chooses nodes. */
  topBy?: NetworkTopBy;
};

/** The list that a keyword is from, if the producer of a record says so. Scopus and PubMed put the authors’ keywords and headings into one unmarked list: those keywords have none of these. */
export type KeywordScheme =
  /** Keywords that the authors gave. */
  | 'AUTHOR'
  /** The list of another index: Emtree, the thesaurus of the APA, subjects of EBSCO, Keywords Plus. */
  | 'INDEX'
  /** Medical Subject Headings of the National Library of Medicine. */
  | 'MESH';

/** Several names. What is left out does not count; a list that is given must not be empty. An unknown name belongs to no paper. */
export type NameChoice = {
  /** Each of these. */
  all?: Array<string> | null | undefined;
  /** At least one of these. */
  any?: Array<string> | null | undefined;
  /** Not one of these. */
  none?: Array<string> | null | undefined;
};

/** The number by which `top` chooses nodes. */
export type NetworkTopBy =
  /** The number of papers. */
  | 'PAPERS'
  /** The sum of the strengths of the links. */
  | 'TOTAL_LINK_STRENGTH';

/** How strengths are made comparable between nodes with many papers and nodes with few (Van Eck and Waltman 2009), with c for the strength of a link and a and b for the papers of its ends. */
export type Normalisation =
  /** `c / (a b)`, also called proximity or probabilistic affinity. */
  | 'ASSOCIATION_STRENGTH'
  /** `c / min(a, b)`. */
  | 'INCLUSION'
  /** `c / (a + b - c)`. */
  | 'JACCARD'
  /** `c`, the strength as it was counted. */
  | 'NONE'
  /** `c / √(a b)`, also called cosine. */
  | 'SALTON';

/** What may be odd about the name of a person. */
export type OddName =
  /** The family name is in capitals. */
  | 'IN_CAPITALS'
  /** Others have the same name: papers give it different ORCIDs, or somebody decided it. */
  | 'SHARED'
  /** There is no given name and no initial: perhaps half of a name. */
  | 'SINGLE_WORD';

/** What a paper may have or lack. The papers without it are `not: { has: [ABSTRACT] }`. */
export type PaperFeature =
  /** An abstract. */
  | 'ABSTRACT'
  /** At least one address. */
  | 'ADDRESSES'
  /** At least one country that an address names. */
  | 'COUNTRIES'
  /** A DOI. */
  | 'DOI'
  /** At least one institution that an address names. */
  | 'INSTITUTIONS'
  /** At least one ISBN. */
  | 'ISBN'
  /** An ISSN of its journal. */
  | 'ISSN'
  /** A journal, series, book or proceedings that it is in. */
  | 'JOURNAL'
  /** At least one keyword; terms of the text do not count. */
  | 'KEYWORDS'
  /** A language that its records name. */
  | 'LANGUAGE'
  /** An ORCID with at least one of its authors. */
  | 'ORCID'
  /** Pages, or an article number. */
  | 'PAGES'
  /** A number of PubMed. */
  | 'PMID'
  /** At least one term of its title and abstract. */
  | 'TERMS'
  /** A year of publication. */
  | 'YEAR';

/** Selects papers; all given conditions must hold. What is null or left out is no condition, and an empty filter selects all papers. Conditions are put together by `and`, `or` and `not`, inside of one another too: `{or: [{author: "A1"}, {author: "A2"}], not: {type: "CHAP"}}`. An unknown id, name of a source or institution selects no paper; an unknown type, language or country is an error that names the nearest known one. An empty list, and a range that ends before it begins, are errors. */
export type PaperFilter = {
  /** All of these must hold. */
  and?: Array<PaperFilter> | null | undefined;
  /** The id of an author. */
  author?: string | null | undefined;
  /** How many authors it has; editors are not counted. */
  authorCount?: CountRange | null | undefined;
  /** The ids of authors. */
  authors?: IdChoice | null | undefined;
  /** Several countries. The ISO 3166-1 code of a country that an address of the paper names, such as `DE`. */
  countries?: CodeChoice | null | undefined;
  /** The ISO 3166-1 code of a country that an address of the paper names, such as `DE`. */
  country?: string | null | undefined;
  /** It has all of these. */
  has?: Array<PaperFeature> | null | undefined;
  /** The ids of papers: it is one of these. */
  ids?: Array<string> | null | undefined;
  /** The id of an import that brought a record of it. */
  import?: string | null | undefined;
  /** The ids of imports that brought records of it. */
  imports?: IdChoice | null | undefined;
  /** An institution that an address of the paper names: its id from `Paper.institutions`, or any form of its name. */
  institution?: string | null | undefined;
  /** Several institutions. An institution that an address of the paper names: its id from `Paper.institutions`, or any form of its name. */
  institutions?: NameChoice | null | undefined;
  /** Whether it may be the same as another paper, see `possibleDuplicates`. */
  isPossibleDuplicate?: boolean | null | undefined;
  /** The id of a journal. */
  journal?: string | null | undefined;
  /** The ids of journals. */
  journals?: IdChoice | null | undefined;
  /** It has a keyword from this list. */
  keywordScheme?: KeywordScheme | null | undefined;
  /** A language as `Paper.language` has it: a BCP 47 code such as `en`, or what records write. */
  language?: string | null | undefined;
  /** Several languages. A language as `Paper.language` has it: a BCP 47 code such as `en`, or what records write. */
  languages?: CodeChoice | null | undefined;
  /** This must not hold. A paper without a year is not of 2020, so `not: {year: {from: 2020, to: 2020}}` selects it. */
  not?: PaperFilter | null | undefined;
  /** At least one of these must hold, beside the other conditions. */
  or?: Array<PaperFilter> | null | undefined;
  /** The date of publication; of a paper without one its year. */
  published?: DateRange | null | undefined;
  /** The name of a source that brought a record of it, as `Paper.records` tells it. */
  source?: string | null | undefined;
  /** Words that must all occur in the title or abstract, as whole words; case and accents do not matter, and hyphens and apostrophes may be left out. */
  text?: string | null | undefined;
  /** The id of a topic. */
  topic?: string | null | undefined;
  /** The ids of topics. */
  topics?: IdChoice | null | undefined;
  /** A RIS type such as `JOUR`. */
  type?: string | null | undefined;
  /** RIS types such as `JOUR`. */
  types?: CodeChoice | null | undefined;
  /** Words of the title or abstract: all, any, a phrase, the beginning of a word. */
  words?: TextWords | null | undefined;
  /** The year of publication. */
  year?: YearRange | null | undefined;
};

/** What papers are grouped by. A paper is in one group by JOURNAL, YEAR, DECADE, TYPE and LANGUAGE; by the others it may be in several, so that the sum of the groups may be more than all papers. */
export type PaperGroupAxis =
  /** A person or group that signs a paper. */
  | 'AUTHOR'
  /** The countries that its addresses name. */
  | 'COUNTRY'
  /** Ten years by their first: `2010` is 2010 to 2019. */
  | 'DECADE'
  /** The institutions that its addresses name. */
  | 'INSTITUTION'
  /** What a paper was published in. */
  | 'JOURNAL'
  /** The keywords of a paper. */
  | 'KEYWORD'
  /** The language that its records name. */
  | 'LANGUAGE'
  /** The name of a source that was imported, such as a file. */
  | 'SOURCE'
  /** The terms of its title and abstract. */
  | 'TERM'
  /** The keywords of a paper, or its terms if it has no keywords. */
  | 'TOPIC'
  /** The RIS type, such as `JOUR`. */
  | 'TYPE'
  /** The year of publication. */
  | 'YEAR';

/** What papers have, or are. */
export type PaperHealthAspect =
  /** Papers with an abstract. */
  | 'ABSTRACT'
  /** Papers with addresses. */
  | 'ADDRESSES'
  /** Papers with a DOI. */
  | 'DOI'
  /** Papers whose journal has an ISSN. */
  | 'ISSN'
  /** Papers in a journal, series, book or proceedings. */
  | 'JOURNAL'
  /** Papers with keywords. */
  | 'KEYWORDS'
  /** Papers with the ORCID of at least one author. */
  | 'ORCID'
  /** Papers that may be the same as another, see `possibleDuplicates`. */
  | 'POSSIBLE_DUPLICATE'
  /** Papers with a year of publication. */
  | 'YEAR';

/** By what papers are ordered. Rows that are equal by all of them are ordered by id. By YEAR, DATE, TITLE and AUTHOR_COUNT a page costs the same at any depth; JOURNAL and ADDED are read of all papers of the list, and RELEVANCE reads the ids of all. */
export type PaperOrder =
  /** By when the first import began that brought the paper: the smallest first. */
  | 'ADDED_ASC'
  /** By when the first import began that brought the paper: the greatest first. */
  | 'ADDED_DESC'
  /** By the number of authors: the smallest first. */
  | 'AUTHOR_COUNT_ASC'
  /** By the number of authors: the greatest first. */
  | 'AUTHOR_COUNT_DESC'
  /** By the date of publication, as precise as it is: 2021 comes before 2021-03: the smallest first. */
  | 'DATE_ASC'
  /** By the date of publication, as precise as it is: 2021 comes before 2021-03: the greatest first. */
  | 'DATE_DESC'
  /** By the title of the journal; a paper without one comes as if it were empty: the smallest first. */
  | 'JOURNAL_ASC'
  /** By the title of the journal; a paper without one comes as if it were empty: the greatest first. */
  | 'JOURNAL_DESC'
  /** Those that are most about the words of the filter first, as `search` orders papers; those of one score by year, the latest first. Of `Query.papers` alone, with `text` or `words` in its filter and no other order. */
  | 'RELEVANCE'
  /** By the letters of the title, without accents and punctuation: the smallest first. */
  | 'TITLE_ASC'
  /** By the letters of the title, without accents and punctuation: the greatest first. */
  | 'TITLE_DESC'
  /** By the year; a paper without one counts as year 0: the smallest first. */
  | 'YEAR_ASC'
  /** By the year; a paper without one counts as year 0: the greatest first. */
  | 'YEAR_DESC';

/** How serious a problem is. */
export type ProblemSeverity =
  /** Something could not be read. */
  | 'ERROR'
  /** It is odd, and was read as intended. */
  | 'NOTE'
  /** It was read, but probably not as intended. */
  | 'WARNING';

/** A text of a node in which a search looks. */
export type SearchField =
  /** The abstract of a paper. */
  | 'ABSTRACT'
  /** The name of an author of a paper, as its record writes it. */
  | 'AUTHOR'
  /** A keyword of a paper, as its record writes it. */
  | 'KEYWORD'
  /** The name of an author, the title of a journal, the label of a topic. */
  | 'NAME'
  /** A variant, an abbreviation or an ISSN. */
  | 'OTHER_NAME'
  /** The title of a paper. */
  | 'TITLE';

/** A kind of node that a search finds. */
export type SearchType =
  /** Authors. */
  | 'AUTHOR'
  /** Journals. */
  | 'JOURNAL'
  /** Papers. */
  | 'PAPER'
  /** Topics: keywords, or terms where a paper has no keywords. */
  | 'TOPIC';

/** How links are counted, and what is kept. Limits apply in this order: papers with too many terms, nodes with too few papers, weak links, top, backbone, largest component; then strengths are normalised. */
export type TermNetworkOptions = {
  /** Keeps only links that the disparity filter finds significant at this level, such as 0.05 (Serrano, Boguñá, Vespignani 2009). */
  backboneAlpha?: number | null | undefined;
  /** FULL or FRACTIONAL; the other values depend on positions in the list of authors and are refused with BAD_USER_INPUT. */
  counting?: Counting;
  /** Keeps only the largest connected part. */
  largestComponentOnly?: boolean;
  /** Papers with more terms in title and abstract are left out. */
  maxTermsPerPaper?: number;
  /** Smaller clusters are merged into a neighbouring one; without a neighbour, their nodes belong to no cluster. */
  minClusterSize?: number;
  /** Nodes with fewer papers are left out. */
  minPapers?: number;
  /** Weaker links are left out. */
  minStrength?: number;
  /** Clusters and centralities are computed from the normalised strengths. */
  normalisation?: Normalisation;
  /** The resolution of the clusters: a higher one gives more and smaller clusters. */
  resolution?: number;
  /** The same seed gives the same clusters and the same samples. */
  seed?: number;
  /** Keeps only this many nodes, the first by `topBy`. */
  top?: number | null | undefined;
  /** The number by which `top` chooses nodes. */
  topBy?: NetworkTopBy;
};

/** Where in a paper words are looked for. */
export type TextPlace =
  /** In the abstract alone. */
  | 'ABSTRACT'
  /** In the title alone. */
  | 'TITLE'
  /** In both together; a phrase must be in one. */
  | 'TITLE_AND_ABSTRACT';

/** Words in the title or abstract, all of what is given. Words are compared whole, without regard to case and accents. A hyphen or an apostrophe parts them and may be left out: `follow-up`, `follow up` and `followup` all find “follow-up”, as in `search`. */
export type TextWords = {
  /** All of these words, in any order. */
  all?: string | null | undefined;
  /** At least one of these words. */
  any?: string | null | undefined;
  /** Where they are looked for; left out: in title and abstract. */
  in?: TextPlace | null | undefined;
  /** These words one after the other, such as `alarm fatigue`. */
  phrase?: string | null | undefined;
  /** The beginning of a word: `cardio` finds cardiology. Of several words the last is a beginning, after the others: `alarm fat`. */
  prefix?: string | null | undefined;
};

/** Selects topics. All given conditions must hold; what is null or left out is none. Conditions are put together by `and`, `or` and `not`. */
export type TopicFilter = {
  /** All of these must hold. */
  and?: Array<TopicFilter> | null | undefined;
  /** The year of the first paper. Nodes whose papers have no year are not selected by any range. */
  firstYear?: YearRange | null | undefined;
  /** The ids of topics: it is one of these. */
  ids?: Array<string> | null | undefined;
  /** Words of the label, or parts of words, in any order; case, accents, plural and spelling do not matter, and there are no wildcards. */
  label?: string | null | undefined;
  /** The year of the latest paper. Nodes whose papers have no year are not selected by any range. */
  lastYear?: YearRange | null | undefined;
  /** This must not hold. */
  not?: TopicFilter | null | undefined;
  /** At least one of these must hold, beside the other conditions. */
  or?: Array<TopicFilter> | null | undefined;
  /** How many papers there are. */
  paperCount?: CountRange | null | undefined;
  /** Topics of at least one such paper. */
  papers?: PaperFilter | null | undefined;
  /** Only keywords that some paper has from this list. */
  scheme?: KeywordScheme | null | undefined;
  /** Only topics from this source. If it is left out of the whole filter: keywords; if it is null: both. Inside of `and`, `or` and `not` what is left out is no condition. */
  source?: TopicSource | null | undefined;
};

/** Where a topic comes from: a keyword of records, or a term that occurs in titles and abstracts. */
export type TopicSource =
  /** Keywords of the records. */
  | 'KEYWORD'
  /** Terms of titles and abstracts. */
  | 'TERM';

/** How a span of years is divided into windows; only the latest 200 are returned. */
export type WindowInput = {
  /** Whether each window reaches back to the first year. */
  cumulative?: boolean;
  /** Years from the start of one window to the start of the next. If it is left out: `years`, so that each window begins where the previous one ends. */
  step?: number | null | undefined;
  /** The length of a window in years; of cumulative windows, that of the first one. */
  years?: number;
};

/** A range of years, both included; either may be left out. */
export type YearRange = {
  /** The first of the range, which belongs to it; left out: no first one. */
  from?: number | null | undefined;
  /** The last of the range, which belongs to it; left out: no last one. */
  to?: number | null | undefined;
};

export type NetworkPapersQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NetworkPapersQuery = { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } | null };

export type NetworkTopicsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
}>;


export type NetworkTopicsQuery = { papers: { facets: Array<{ groups: Array<{ paperCount: number, keys: Array<{ id: string, label: string }> }> }> } | null };

export type NetworkYearsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
}>;


export type NetworkYearsQuery = { paperGroups: { nodes: Array<{ paperCount: number, keys: Array<{ id: string }> }> } | null };

export type NetworkEstimateQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: CoauthorNetworkOptions | null | undefined;
}>;


export type NetworkEstimateQuery = { coauthorNetworkEstimate: { papers: number, pairs: number, maxPairs: number } | null };

export type NetworkMembersQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  by: Array<PaperGroupAxis> | PaperGroupAxis;
}>;


export type NetworkMembersQuery = { papers: { totalCount: number } | null, paperGroups: { totalCount: number, withoutValue: { paperCount: number } } | null };

export type NetworkPeopleQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NetworkPeopleQuery = { nodes: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null> | null };

export type NetworkCoauthorsQueryVariables = Exact<{
  id: string;
}>;


export type NetworkCoauthorsQuery = { author: { coauthors: { edges: Array<{ node: { id: string } }> } } | null };

export type WindowFiguresFragment = { from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number };

export type CoauthorWindowsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: CoauthorNetworkOptions | null | undefined;
  window?: WindowInput | null | undefined;
  author?: string | null | undefined;
  authors?: Array<string> | string | null | undefined;
  depth?: number;
}>;


export type CoauthorWindowsQuery = { coauthorNetworkOverTime: Array<{ from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number }> | null };

export type InstitutionWindowsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: InstitutionNetworkOptions | null | undefined;
  window?: WindowInput | null | undefined;
}>;


export type InstitutionWindowsQuery = { institutionNetworkOverTime: Array<{ from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number }> | null };

export type CountryWindowsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: CountryNetworkOptions | null | undefined;
  window?: WindowInput | null | undefined;
}>;


export type CountryWindowsQuery = { countryNetworkOverTime: Array<{ from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number }> | null };

export type KeywordWindowsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: KeywordNetworkOptions | null | undefined;
  window?: WindowInput | null | undefined;
  scheme?: KeywordScheme | null | undefined;
}>;


export type KeywordWindowsQuery = { keywordNetworkOverTime: Array<{ from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number }> | null };

export type TermWindowsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  options?: TermNetworkOptions | null | undefined;
  window?: WindowInput | null | undefined;
}>;


export type TermWindowsQuery = { termNetworkOverTime: Array<{ from: number, to: number, papers: number, nodes: number, links: number, newLinks: number, lostLinks: number, newcomers: number, averageDegree: number, density: number, transitivity: number, largestComponent: number }> | null };

export type AuthorHeadQueryVariables = Exact<{
  id: string;
}>;


export type AuthorHeadQuery = { author: { id: string, name: string, isGroup: boolean, paperCount: number, firstYear: number | null, lastYear: number | null, orcids: Array<string>, coauthors: { totalCount: number }, papersByYear: Array<{ year: number, paperCount: number }> } | null };

export type AuthorCoauthorsQueryVariables = Exact<{
  id: string;
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorCoauthorsQuery = { author: { coauthors: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ paperCount: number, firstYear: number | null, lastYear: number | null, node: { id: string, name: string } }> } } | null };

export type AuthorFieldsQueryVariables = Exact<{
  id: string;
  filter?: PaperFilter | null | undefined;
  author?: PaperFilter | null | undefined;
}>;


export type AuthorFieldsQuery = { author: { journals: { edges: Array<{ paperCount: number, node: { id: string, title: string } }> }, topics: { edges: Array<{ paperCount: number, node: { id: string, label: string } }> } } | null, paperGroups: { nodes: Array<{ paperCount: number, keys: Array<{ id: string, label: string }> }> } | null };

export type AuthorPapersQueryVariables = Exact<{
  id: string;
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorPapersQuery = { author: { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } } | null };

export type MergedPeopleQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MergedPeopleQuery = { papers: { totalCount: number } | null, sharedPapers: { totalCount: number } | null };

export type SplitPapersQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SplitPapersQuery = { author: { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, year: number | null, journal: { title: string } | null, authorships: Array<{ rawName: string }> }> } } | null };

export type AuthorIdentityQueryVariables = Exact<{
  id: string;
}>;


export type AuthorIdentityQuery = { author: { id: string, name: string, paperCount: number, variants: Array<string>, whyMerged: Array<{ name: string, to: string, score: number, evidence: Array<{ kind: AuthorReasonKind, values: Array<string> }> }>, possibleSameAs: Array<{ evidence: Array<{ kind: AuthorReasonKind, points: number, values: Array<string> }>, author: { id: string, name: string, paperCount: number, firstYear: number | null, lastYear: number | null } }>, mayBeSeveral: Array<{ coauthors: Array<string>, institutions: Array<string>, journals: Array<string>, topics: Array<string>, orcids: Array<string>, paperIds: Array<string>, papers: Array<{ id: string, title: string | null, year: number | null }> }> } | null };

export type AuthorsListQueryVariables = Exact<{
  filter?: AuthorFilter | null | undefined;
  orderBy: Array<AuthorOrder> | AuthorOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuthorsListQuery = { authors: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, name: string, paperCount: number, firstYear: number | null, lastYear: number | null }> } | null };

export type CorpusHealthPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CorpusHealthPageQuery = { corpusHealth: { paperCount: number, authorCount: number, papers: Array<{ aspect: PaperHealthAspect, paperCount: number, share: number | null, filter: Record<string, unknown>, filterOfOthers: Record<string, unknown> }>, authors: Array<{ aspect: AuthorHealthAspect, authorCount: number, share: number | null, examples: Array<{ id: string, name: string }> }> } | null, graphSummary: { languages: Array<{ language: string | null, paperCount: number, hasTerms: boolean }> } | null };

export type DecisionsListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DecisionsListQuery = { decisions: Array<{ id: string, kind: DecisionKind, subject: DecisionSubject, members: Array<string>, from: Array<string>, reason: string, by: string | null, decidedAt: string, undoneAt: string | null, undoneBy: string | null, lineCount: number, isApplied: boolean }> | null };

export type ImportsListQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsListQuery = { imports: { totalCount: number, nodes: Array<{ id: string, name: string, status: ImportStatus, isDryRun: boolean, enqueuedAt: string, bytes: number, bytesRead: number, records: number, new: number, updated: number, unchanged: number, problemCount: number, secondsLeft: number | null, error: { code: string, message: string } | null, outcome: { papers: number, newPapers: number, mergedPapers: number, merges: Array<{ record: { line: number, title: string | null }, with: Array<{ id: string, title: string | null }> }> } | null }> } | null };

export type ImportProblemsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportProblemsQuery = { import: { problems: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ code: string, severity: ProblemSeverity, line: number, column: number, message: string, text: string | null }> } } | null };

export type CancelImportMutationVariables = Exact<{
  id: string;
}>;


export type CancelImportMutation = { cancelImport: { id: string } | null };

export type RetryImportMutationVariables = Exact<{
  id: string;
}>;


export type RetryImportMutation = { retryImport: { id: string } | null };

export type RemoveImportMutationVariables = Exact<{
  id: string;
  reason: string;
  dryRun: boolean;
}>;


export type RemoveImportMutation = { removeImport: { records: number, sharedRecords: number, papers: number, changedPapers: number, authors: number, goingPapers: Array<{ id: string, title: string | null }>, decision: { id: string, isApplied: boolean } | null } | null };

export type JournalHeadQueryVariables = Exact<{
  id: string;
}>;


export type JournalHeadQuery = { journal: { id: string, title: string, abbreviation: string | null, issns: Array<string>, paperCount: number, papersByYear: Array<{ year: number, paperCount: number }> } | null };

export type JournalFieldsQueryVariables = Exact<{
  id: string;
}>;


export type JournalFieldsQuery = { journal: { topAuthors: { edges: Array<{ paperCount: number, node: { id: string, name: string } }> }, topTopics: { edges: Array<{ paperCount: number, node: { id: string, label: string } }> } } | null };

export type JournalPapersQueryVariables = Exact<{
  id: string;
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalPapersQuery = { journal: { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } } | null };

export type MergedJournalsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MergedJournalsQuery = { papers: { totalCount: number } | null };

export type JournalSideQueryVariables = Exact<{
  id: string;
}>;


export type JournalSideQuery = { journal: { id: string, title: string, abbreviation: string | null, issns: Array<string>, paperCount: number, papersByYear: Array<{ year: number, paperCount: number }>, topAuthors: { nodes: Array<{ id: string, name: string }> }, papers: { nodes: Array<{ id: string, title: string | null, year: number | null }> } } | null };

export type JournalsListQueryVariables = Exact<{
  filter?: JournalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalsListQuery = { journals: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string, paperCount: number }> } | null };

export type PaperPageQueryVariables = Exact<{
  id: string;
}>;


export type PaperPageQuery = { paper: { publishedOn: string | null, publisher: string | null, series: string | null, edition: string | null, language: string | null, pmid: string | null, pmcid: string | null, url: string | null, databases: Array<string>, isbns: Array<string>, notes: Array<string>, affiliations: Array<string>, id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, authorships: Array<{ rawName: string, position: number, author: { id: string, name: string } }>, contributors: Array<{ role: string, author: { id: string, name: string } }>, abstractSections: Array<{ heading: string | null, text: string }>, institutions: Array<{ id: string, name: string }>, countries: Array<{ id: string, name: string }>, topics: { edges: Array<{ isMajor: boolean, node: { id: string, label: string } }> }, records: Array<{ id: string, places: Array<{ source: string, line: number, index: number, importedAt: string }>, fields: Array<{ tag: string, value: string }> }>, fieldSources: Array<{ field: string, record: { id: string } }>, possibleDuplicates: Array<{ score: number, evidence: Array<{ field: string, relation: string, points: number }>, vetoes: Array<{ code: string, detail: string }>, other: { id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> } }>, journal: { id: string, title: string } | null } | null };

export type FilteredPapersQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  orderBy: Array<PaperOrder> | PaperOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FilteredPapersQuery = { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } | null };

export type PathEndQueryVariables = Exact<{
  id: string;
}>;


export type PathEndQuery = { author: { id: string, name: string } | null };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type PathsQuery = { coauthorPaths: Array<{ length: number, authors: Array<{ id: string, name: string }>, steps: Array<{ paperCount: number, source: { id: string, name: string }, target: { id: string, name: string }, papers: { nodes: Array<{ id: string, title: string | null, year: number | null }> } }> }> | null };

export type PaperPairsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PaperPairsQuery = { possibleDuplicates: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ score: number, evidence: Array<{ field: string, relation: string, points: number }>, vetoes: Array<{ code: string, detail: string }>, paper: { id: string }, other: { id: string } }> } | null };

export type PeoplePairsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeoplePairsQuery = { authors: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, name: string, possibleSameAs: Array<{ score: number, evidence: Array<{ kind: AuthorReasonKind, values: Array<string> }>, author: { id: string, name: string } }> }> } | null };

export type SearchResultsQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchResultsQuery = { search: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, edges: Array<{ cursor: string, type: SearchType, highlights: Array<{ field: SearchField, text: string, ranges: Array<{ start: number, end: number }> }>, node:
        | { __typename: 'Author', id: string, name: string, paperCount: number, firstYear: number | null, lastYear: number | null, authorJournals: { nodes: Array<{ title: string }> } }
        | { __typename: 'Journal', id: string, paperCount: number, journalTitle: string }
        | { __typename: 'Paper', id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }
        | { __typename: 'Topic', id: string, label: string, source: TopicSource, paperCount: number }
       }> } | null };

export type SharedHeadQueryVariables = Exact<{
  a: string;
  b: string;
}>;


export type SharedHeadQuery = { a: { id: string, name: string, firstYear: number | null, lastYear: number | null } | null, b: { id: string, name: string } | null };

export type SharedPapersQueryVariables = Exact<{
  authors: Array<string> | string;
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SharedPapersQuery = { sharedPapers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } | null };

export type SourcesListQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesListQuery = { graphSummary: { latestImports: Array<{ id: string, source: string, at: string, records: number | null, producer: string | null, format: string | null, problemCount: number | null }> } | null };

export type SourcesOverlapQueryVariables = Exact<{
  imports: Array<string> | string;
}>;


export type SourcesOverlapQuery = { importOverlap: { records: number, duplicates: number, papers: number, filter: Record<string, unknown>, sources: Array<{ id: string, source: string, records: number, papers: number, duplicates: number, filter: Record<string, unknown>, alone: { papers: number, filter: Record<string, unknown> } }>, combinations: Array<{ imports: Array<string>, sources: Array<string>, papers: number, filter: Record<string, unknown> }> } | null };

export type GraphFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphFiguresQuery = { graphSummary: { papers: number, authors: number, journals: number, topics: number, records: number, imports: number, years: { from: number, to: number } | null, lastImport: { source: string, at: string } | null } | null };

export type MostConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type MostConnectedQuery = { authors: { nodes: Array<{ id: string, name: string, paperCount: number, coauthors: { totalCount: number } }> } | null };

export type LargestJournalsQueryVariables = Exact<{ [key: string]: never; }>;


export type LargestJournalsQuery = { journals: { nodes: Array<{ id: string, title: string, paperCount: number }> } | null };

export type FrequentTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type FrequentTopicsQuery = { topics: { nodes: Array<{ id: string, label: string, paperCount: number }> } | null };

export type TopicHeadQueryVariables = Exact<{
  id: string;
}>;


export type TopicHeadQuery = { topic: { id: string, label: string, source: TopicSource, variants: Array<string>, paperCount: number, papersByYear: Array<{ year: number, paperCount: number }> } | null };

export type TopicFieldsQueryVariables = Exact<{
  id: string;
}>;


export type TopicFieldsQuery = { topic: { topAuthors: { edges: Array<{ paperCount: number, node: { id: string, name: string } }> }, topJournals: { edges: Array<{ paperCount: number, node: { id: string, title: string } }> }, relatedTopics: { edges: Array<{ paperCount: number, node: { id: string, label: string } }> } } | null };

export type TopicPapersQueryVariables = Exact<{
  id: string;
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicPapersQuery = { topic: { papers: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> }> } } | null };

export type TopicsListQueryVariables = Exact<{
  filter?: TopicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TopicsListQuery = { topics: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, label: string, paperCount: number }> } | null };

export type JournalsOfYearsQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  first: number;
}>;


export type JournalsOfYearsQuery = { paperGroups: { totalCount: number, nodes: Array<{ paperCount: number, keys: Array<{ id: string, label: string }> }> } | null, graphSummary: { years: { from: number, to: number } | null } | null };

export type JournalsByYearQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type JournalsByYearQuery = { paperGroups: { pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ paperCount: number, keys: Array<{ axis: PaperGroupAxis, id: string, label: string }> }> } | null };

export type MergePeopleMutationVariables = Exact<{
  ids: Array<string> | string;
  reason: string;
}>;


export type MergePeopleMutation = { merged: { id: string } | null };

export type MergePapersMutationVariables = Exact<{
  ids: Array<string> | string;
  reason: string;
}>;


export type MergePapersMutation = { merged: { id: string } | null };

export type MergeJournalsMutationVariables = Exact<{
  ids: Array<string> | string;
  reason: string;
}>;


export type MergeJournalsMutation = { merged: { id: string } | null };

export type KeepApartMutationVariables = Exact<{
  a: string;
  b: string;
  reason: string;
}>;


export type KeepApartMutation = { markNotSame: { id: string } | null };

export type SplitAuthorMutationVariables = Exact<{
  author: string;
  papers?: Array<string> | string | null | undefined;
  names?: Array<string> | string | null | undefined;
  reason: string;
}>;


export type SplitAuthorMutation = { splitAuthor: { id: string } | null };

export type SplitPaperMutationVariables = Exact<{
  paper: string;
  records: Array<string> | string;
  reason: string;
}>;


export type SplitPaperMutation = { splitPaper: { id: string } | null };

export type UndoMutationVariables = Exact<{
  id: string;
}>;


export type UndoMutation = { undoDecision: { id: string } | null };

export type SplitOffByPaperQueryVariables = Exact<{
  paper: string;
}>;


export type SplitOffByPaperQuery = { paper: { authorships: Array<{ rawName: string, author: { id: string, name: string } }> } | null };

export type SplitOffByNameQueryVariables = Exact<{
  name: string;
}>;


export type SplitOffByNameQuery = { authors: { totalCount: number, nodes: Array<{ id: string, name: string, variants: Array<string> }> } | null };

export type PaperSideQueryVariables = Exact<{
  id: string;
}>;


export type PaperSideQuery = { paper: { abstract: string | null, id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, records: Array<{ id: string, places: Array<{ source: string, line: number }> }>, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> } | null };

export type ComparedPersonFragment = { id: string, name: string, paperCount: number, firstYear: number | null, lastYear: number | null, variants: Array<string> };

export type PersonSideQueryVariables = Exact<{
  id: string;
}>;


export type PersonSideQuery = { author: { id: string, name: string, paperCount: number, firstYear: number | null, lastYear: number | null, variants: Array<string>, coauthors: { nodes: Array<{ id: string, name: string }> }, journals: { nodes: Array<{ id: string, title: string }> }, papers: { nodes: Array<{ id: string, title: string | null, year: number | null }> } } | null };

export type FilterCountQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
}>;


export type FilterCountQuery = { papers: { totalCount: number } | null };

export type FilterChoicesQueryVariables = Exact<{
  axis: PaperGroupAxis;
}>;


export type FilterChoicesQuery = { paperGroups: { nodes: Array<{ paperCount: number, keys: Array<{ id: string, label: string }> }> } | null };

export type FilterImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilterImportsQuery = { imports: { nodes: Array<{ id: string, name: string }> } | null };

export type FilterNamesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type FilterNamesQuery = { nodes: Array<
    | { name: string, id: string }
    | { title: string, id: string }
    | { id: string, heading: string | null }
    | { label: string, id: string }
   | null> | null };

export type SuggestionsQueryVariables = Exact<{
  prefix: string;
  types?: Array<SearchType> | SearchType | null | undefined;
  first: number;
}>;


export type SuggestionsQuery = { suggest: Array<{ type: SearchType, label: string, detail: string | null, paperCount: number | null, node:
      | { id: string }
      | { id: string }
      | { id: string }
      | { id: string }
     }> | null };

export type PaperLineFragment = { id: string, title: string | null, type: string, year: number | null, doi: string | null, volume: string | null, issue: string | null, pages: string | null, authorCount: number, journal: { id: string, title: string } | null, authorships: Array<{ position: number, author: { id: string, name: string } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WindowFiguresFragmentDoc = new TypedDocumentString(`
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}
    `, {"fragmentName":"WindowFigures"}) as unknown as TypedDocumentString<WindowFiguresFragment, unknown>;
export const ComparedPersonFragmentDoc = new TypedDocumentString(`
    fragment ComparedPerson on Author {
  id
  name
  paperCount
  firstYear
  lastYear
  variants
}
    `, {"fragmentName":"ComparedPerson"}) as unknown as TypedDocumentString<ComparedPersonFragment, unknown>;
export const PaperLineFragmentDoc = new TypedDocumentString(`
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}
    `, {"fragmentName":"PaperLine"}) as unknown as TypedDocumentString<PaperLineFragment, unknown>;
export const NetworkPapersDocument = new TypedDocumentString(`
    query NetworkPapers($filter: PaperFilter, $after: String) {
  papers(filter: $filter, first: 10, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...PaperLine
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<NetworkPapersQuery, NetworkPapersQueryVariables>;
export const NetworkTopicsDocument = new TypedDocumentString(`
    query NetworkTopics($filter: PaperFilter) {
  papers(filter: $filter, first: 0) {
    facets(axes: [TOPIC], first: 8) {
      groups {
        paperCount
        keys {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkTopicsQuery, NetworkTopicsQueryVariables>;
export const NetworkYearsDocument = new TypedDocumentString(`
    query NetworkYears($filter: PaperFilter) {
  paperGroups(by: [YEAR], filter: $filter, first: 100) {
    nodes {
      paperCount
      keys {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkYearsQuery, NetworkYearsQueryVariables>;
export const NetworkEstimateDocument = new TypedDocumentString(`
    query NetworkEstimate($filter: PaperFilter, $options: CoauthorNetworkOptions) {
  coauthorNetworkEstimate(filter: $filter, options: $options) {
    papers
    pairs
    maxPairs
  }
}
    `) as unknown as TypedDocumentString<NetworkEstimateQuery, NetworkEstimateQueryVariables>;
export const NetworkMembersDocument = new TypedDocumentString(`
    query NetworkMembers($filter: PaperFilter, $by: [PaperGroupAxis!]!) {
  papers(filter: $filter, first: 0) {
    totalCount
  }
  paperGroups(by: $by, filter: $filter, first: 0) {
    totalCount
    withoutValue {
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkMembersQuery, NetworkMembersQueryVariables>;
export const NetworkPeopleDocument = new TypedDocumentString(`
    query NetworkPeople($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Author {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkPeopleQuery, NetworkPeopleQueryVariables>;
export const NetworkCoauthorsDocument = new TypedDocumentString(`
    query NetworkCoauthors($id: ID!) {
  author(id: $id) {
    coauthors(first: 100) {
      edges {
        node {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NetworkCoauthorsQuery, NetworkCoauthorsQueryVariables>;
export const CoauthorWindowsDocument = new TypedDocumentString(`
    query CoauthorWindows($filter: PaperFilter, $options: CoauthorNetworkOptions, $window: WindowInput, $author: ID, $authors: [ID!], $depth: Int! = 1) {
  coauthorNetworkOverTime(
    filter: $filter
    options: $options
    window: $window
    author: $author
    authors: $authors
    depth: $depth
  ) {
    ...WindowFigures
  }
}
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}`) as unknown as TypedDocumentString<CoauthorWindowsQuery, CoauthorWindowsQueryVariables>;
export const InstitutionWindowsDocument = new TypedDocumentString(`
    query InstitutionWindows($filter: PaperFilter, $options: InstitutionNetworkOptions, $window: WindowInput) {
  institutionNetworkOverTime(filter: $filter, options: $options, window: $window) {
    ...WindowFigures
  }
}
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}`) as unknown as TypedDocumentString<InstitutionWindowsQuery, InstitutionWindowsQueryVariables>;
export const CountryWindowsDocument = new TypedDocumentString(`
    query CountryWindows($filter: PaperFilter, $options: CountryNetworkOptions, $window: WindowInput) {
  countryNetworkOverTime(filter: $filter, options: $options, window: $window) {
    ...WindowFigures
  }
}
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}`) as unknown as TypedDocumentString<CountryWindowsQuery, CountryWindowsQueryVariables>;
export const KeywordWindowsDocument = new TypedDocumentString(`
    query KeywordWindows($filter: PaperFilter, $options: KeywordNetworkOptions, $window: WindowInput, $scheme: KeywordScheme) {
  keywordNetworkOverTime(
    filter: $filter
    options: $options
    window: $window
    scheme: $scheme
  ) {
    ...WindowFigures
  }
}
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}`) as unknown as TypedDocumentString<KeywordWindowsQuery, KeywordWindowsQueryVariables>;
export const TermWindowsDocument = new TypedDocumentString(`
    query TermWindows($filter: PaperFilter, $options: TermNetworkOptions, $window: WindowInput) {
  termNetworkOverTime(filter: $filter, options: $options, window: $window) {
    ...WindowFigures
  }
}
    fragment WindowFigures on NetworkWindow {
  from
  to
  papers
  nodes
  links
  newLinks
  lostLinks
  newcomers
  averageDegree
  density
  transitivity
  largestComponent
}`) as unknown as TypedDocumentString<TermWindowsQuery, TermWindowsQueryVariables>;
export const AuthorHeadDocument = new TypedDocumentString(`
    query AuthorHead($id: ID!) {
  author(id: $id) {
    id
    name
    isGroup
    paperCount
    firstYear
    lastYear
    orcids
    coauthors(first: 1) {
      totalCount
    }
    papersByYear {
      year
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorHeadQuery, AuthorHeadQueryVariables>;
export const AuthorCoauthorsDocument = new TypedDocumentString(`
    query AuthorCoauthors($id: ID!, $filter: PaperFilter, $first: Int = 15, $after: String) {
  author(id: $id) {
    coauthors(
      first: $first
      after: $after
      filter: $filter
      orderBy: PAPER_COUNT_DESC
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        paperCount
        firstYear
        lastYear
        node {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorCoauthorsQuery, AuthorCoauthorsQueryVariables>;
export const AuthorFieldsDocument = new TypedDocumentString(`
    query AuthorFields($id: ID!, $filter: PaperFilter, $author: PaperFilter) {
  author(id: $id) {
    journals(first: 10, filter: $filter) {
      edges {
        paperCount
        node {
          id
          title
        }
      }
    }
    topics(first: 12, filter: $filter) {
      edges {
        paperCount
        node {
          id
          label
        }
      }
    }
  }
  paperGroups(by: [INSTITUTION], filter: $author, first: 8) {
    nodes {
      paperCount
      keys {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorFieldsQuery, AuthorFieldsQueryVariables>;
export const AuthorPapersDocument = new TypedDocumentString(`
    query AuthorPapers($id: ID!, $filter: PaperFilter, $first: Int = 20, $after: String) {
  author(id: $id) {
    papers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<AuthorPapersQuery, AuthorPapersQueryVariables>;
export const MergedPeopleDocument = new TypedDocumentString(`
    query MergedPeople($ids: [ID!]!) {
  papers(filter: {authors: {any: $ids}}, first: 1) {
    totalCount
  }
  sharedPapers(authors: $ids, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MergedPeopleQuery, MergedPeopleQueryVariables>;
export const SplitPapersDocument = new TypedDocumentString(`
    query SplitPapers($id: ID!, $first: Int = 50, $after: String) {
  author(id: $id) {
    papers(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        title
        year
        journal {
          title
        }
        authorships {
          rawName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SplitPapersQuery, SplitPapersQueryVariables>;
export const AuthorIdentityDocument = new TypedDocumentString(`
    query AuthorIdentity($id: ID!) {
  author(id: $id) {
    id
    name
    paperCount
    variants
    whyMerged {
      name
      to
      score
      evidence {
        kind
        values
      }
    }
    possibleSameAs(first: 10) {
      evidence {
        kind
        points
        values
      }
      author {
        id
        name
        paperCount
        firstYear
        lastYear
      }
    }
    mayBeSeveral {
      coauthors
      institutions
      journals
      topics
      orcids
      paperIds
      papers {
        id
        title
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorIdentityQuery, AuthorIdentityQueryVariables>;
export const AuthorsListDocument = new TypedDocumentString(`
    query AuthorsList($filter: AuthorFilter, $orderBy: [AuthorOrder!]!, $first: Int = 50, $after: String) {
  authors(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
      paperCount
      firstYear
      lastYear
    }
  }
}
    `) as unknown as TypedDocumentString<AuthorsListQuery, AuthorsListQueryVariables>;
export const CorpusHealthPageDocument = new TypedDocumentString(`
    query CorpusHealthPage {
  corpusHealth {
    paperCount
    authorCount
    papers {
      aspect
      paperCount
      share
      filter
      filterOfOthers
    }
    authors {
      aspect
      authorCount
      share
      examples {
        id
        name
      }
    }
  }
  graphSummary {
    languages {
      language
      paperCount
      hasTerms
    }
  }
}
    `) as unknown as TypedDocumentString<CorpusHealthPageQuery, CorpusHealthPageQueryVariables>;
export const DecisionsListDocument = new TypedDocumentString(`
    query DecisionsList($after: ID) {
  decisions(first: 50, after: $after) {
    id
    kind
    subject
    members
    from
    reason
    by
    decidedAt
    undoneAt
    undoneBy
    lineCount
    isApplied
  }
}
    `) as unknown as TypedDocumentString<DecisionsListQuery, DecisionsListQueryVariables>;
export const ImportsListDocument = new TypedDocumentString(`
    query ImportsList {
  imports(first: 30) {
    totalCount
    nodes {
      id
      name
      status
      isDryRun
      enqueuedAt
      bytes
      bytesRead
      records
      new
      updated
      unchanged
      problemCount
      secondsLeft
      error {
        code
        message
      }
      outcome {
        papers
        newPapers
        mergedPapers
        merges {
          record {
            line
            title
          }
          with {
            id
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsListQuery, ImportsListQueryVariables>;
export const ImportProblemsDocument = new TypedDocumentString(`
    query ImportProblems($id: ID!, $first: Int = 20, $after: String) {
  import(id: $id) {
    problems(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        code
        severity
        line
        column
        message
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportProblemsQuery, ImportProblemsQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const RetryImportDocument = new TypedDocumentString(`
    mutation RetryImport($id: ID!) {
  retryImport(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<RetryImportMutation, RetryImportMutationVariables>;
export const RemoveImportDocument = new TypedDocumentString(`
    mutation RemoveImport($id: ID!, $reason: String!, $dryRun: Boolean!) {
  removeImport(id: $id, reason: $reason, dryRun: $dryRun) {
    records
    sharedRecords
    papers
    changedPapers
    authors
    goingPapers {
      id
      title
    }
    decision {
      id
      isApplied
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveImportMutation, RemoveImportMutationVariables>;
export const JournalHeadDocument = new TypedDocumentString(`
    query JournalHead($id: ID!) {
  journal(id: $id) {
    id
    title
    abbreviation
    issns
    paperCount
    papersByYear {
      year
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<JournalHeadQuery, JournalHeadQueryVariables>;
export const JournalFieldsDocument = new TypedDocumentString(`
    query JournalFields($id: ID!) {
  journal(id: $id) {
    topAuthors(first: 12) {
      edges {
        paperCount
        node {
          id
          name
        }
      }
    }
    topTopics(first: 12) {
      edges {
        paperCount
        node {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JournalFieldsQuery, JournalFieldsQueryVariables>;
export const JournalPapersDocument = new TypedDocumentString(`
    query JournalPapers($id: ID!, $filter: PaperFilter, $first: Int = 20, $after: String) {
  journal(id: $id) {
    papers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<JournalPapersQuery, JournalPapersQueryVariables>;
export const MergedJournalsDocument = new TypedDocumentString(`
    query MergedJournals($ids: [ID!]!) {
  papers(filter: {journals: {any: $ids}}, first: 1) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<MergedJournalsQuery, MergedJournalsQueryVariables>;
export const JournalSideDocument = new TypedDocumentString(`
    query JournalSide($id: ID!) {
  journal(id: $id) {
    id
    title
    abbreviation
    issns
    paperCount
    papersByYear {
      year
      paperCount
    }
    topAuthors(first: 6) {
      nodes {
        id
        name
      }
    }
    papers(first: 4) {
      nodes {
        id
        title
        year
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JournalSideQuery, JournalSideQueryVariables>;
export const JournalsListDocument = new TypedDocumentString(`
    query JournalsList($filter: JournalFilter, $first: Int = 50, $after: String) {
  journals(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      title
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<JournalsListQuery, JournalsListQueryVariables>;
export const PaperPageDocument = new TypedDocumentString(`
    query PaperPage($id: ID!) {
  paper(id: $id) {
    ...PaperLine
    authorships {
      rawName
    }
    contributors {
      role
      author {
        id
        name
      }
    }
    abstractSections {
      heading
      text
    }
    publishedOn
    publisher
    series
    edition
    language
    pmid
    pmcid
    url
    databases
    isbns
    notes
    affiliations
    institutions {
      id
      name
    }
    countries {
      id
      name
    }
    topics(first: 40) {
      edges {
        isMajor
        node {
          id
          label
        }
      }
    }
    records {
      id
      places {
        source
        line
        index
        importedAt
      }
      fields {
        tag
        value
      }
    }
    fieldSources {
      field
      record {
        id
      }
    }
    possibleDuplicates(first: 5) {
      score
      evidence {
        field
        relation
        points
      }
      vetoes {
        code
        detail
      }
      other {
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PaperPageQuery, PaperPageQueryVariables>;
export const FilteredPapersDocument = new TypedDocumentString(`
    query FilteredPapers($filter: PaperFilter, $orderBy: [PaperOrder!]!, $first: Int = 20, $after: String) {
  papers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...PaperLine
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<FilteredPapersQuery, FilteredPapersQueryVariables>;
export const PathEndDocument = new TypedDocumentString(`
    query PathEnd($id: ID!) {
  author(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<PathEndQuery, PathEndQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!) {
  coauthorPaths(from: $from, to: $to, limit: 10) {
    length
    authors {
      id
      name
    }
    steps {
      paperCount
      source {
        id
        name
      }
      target {
        id
        name
      }
      papers(first: 1) {
        nodes {
          id
          title
          year
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PaperPairsDocument = new TypedDocumentString(`
    query PaperPairs($first: Int = 20, $after: String) {
  possibleDuplicates(first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      score
      evidence {
        field
        relation
        points
      }
      vetoes {
        code
        detail
      }
      paper {
        id
      }
      other {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PaperPairsQuery, PaperPairsQueryVariables>;
export const PeoplePairsDocument = new TypedDocumentString(`
    query PeoplePairs($first: Int = 25, $after: String) {
  authors(first: $first, after: $after, filter: {kind: PERSON}) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      name
      possibleSameAs(first: 3) {
        score
        evidence {
          kind
          values
        }
        author {
          id
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeoplePairsQuery, PeoplePairsQueryVariables>;
export const SearchResultsDocument = new TypedDocumentString(`
    query SearchResults($text: String!, $types: [SearchType!], $first: Int = 20, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      cursor
      type
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
      node {
        __typename
        ... on Author {
          id
          name
          paperCount
          firstYear
          lastYear
          authorJournals: journals(first: 1) {
            nodes {
              title
            }
          }
        }
        ... on Journal {
          id
          journalTitle: title
          paperCount
        }
        ... on Topic {
          id
          label
          source
          paperCount
        }
        ... on Paper {
          ...PaperLine
        }
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SearchResultsQuery, SearchResultsQueryVariables>;
export const SharedHeadDocument = new TypedDocumentString(`
    query SharedHead($a: ID!, $b: ID!) {
  a: author(id: $a) {
    id
    name
    firstYear
    lastYear
  }
  b: author(id: $b) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<SharedHeadQuery, SharedHeadQueryVariables>;
export const SharedPapersDocument = new TypedDocumentString(`
    query SharedPapers($authors: [ID!]!, $filter: PaperFilter, $first: Int = 20, $after: String) {
  sharedPapers(authors: $authors, filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      ...PaperLine
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SharedPapersQuery, SharedPapersQueryVariables>;
export const SourcesListDocument = new TypedDocumentString(`
    query SourcesList {
  graphSummary {
    latestImports(first: 50) {
      id
      source
      at
      records
      producer
      format
      problemCount
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesListQuery, SourcesListQueryVariables>;
export const SourcesOverlapDocument = new TypedDocumentString(`
    query SourcesOverlap($imports: [ID!]!) {
  importOverlap(imports: $imports) {
    records
    duplicates
    papers
    filter
    sources {
      id
      source
      records
      papers
      duplicates
      filter
      alone {
        papers
        filter
      }
    }
    combinations {
      imports
      sources
      papers
      filter
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesOverlapQuery, SourcesOverlapQueryVariables>;
export const GraphFiguresDocument = new TypedDocumentString(`
    query GraphFigures {
  graphSummary {
    papers
    authors
    journals
    topics
    records
    imports
    years {
      from
      to
    }
    lastImport {
      source
      at
    }
  }
}
    `) as unknown as TypedDocumentString<GraphFiguresQuery, GraphFiguresQueryVariables>;
export const MostConnectedDocument = new TypedDocumentString(`
    query MostConnected {
  authors(first: 8, orderBy: [COAUTHOR_COUNT_DESC]) {
    nodes {
      id
      name
      paperCount
      coauthors(first: 1) {
        totalCount
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostConnectedQuery, MostConnectedQueryVariables>;
export const LargestJournalsDocument = new TypedDocumentString(`
    query LargestJournals {
  journals(first: 8) {
    nodes {
      id
      title
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<LargestJournalsQuery, LargestJournalsQueryVariables>;
export const FrequentTopicsDocument = new TypedDocumentString(`
    query FrequentTopics {
  topics(first: 8) {
    nodes {
      id
      label
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<FrequentTopicsQuery, FrequentTopicsQueryVariables>;
export const TopicHeadDocument = new TypedDocumentString(`
    query TopicHead($id: ID!) {
  topic(id: $id) {
    id
    label
    source
    variants
    paperCount
    papersByYear {
      year
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<TopicHeadQuery, TopicHeadQueryVariables>;
export const TopicFieldsDocument = new TypedDocumentString(`
    query TopicFields($id: ID!) {
  topic(id: $id) {
    topAuthors(first: 12) {
      edges {
        paperCount
        node {
          id
          name
        }
      }
    }
    topJournals(first: 12) {
      edges {
        paperCount
        node {
          id
          title
        }
      }
    }
    relatedTopics(first: 12) {
      edges {
        paperCount
        node {
          id
          label
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicFieldsQuery, TopicFieldsQueryVariables>;
export const TopicPapersDocument = new TypedDocumentString(`
    query TopicPapers($id: ID!, $filter: PaperFilter, $first: Int = 20, $after: String) {
  topic(id: $id) {
    papers(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...PaperLine
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<TopicPapersQuery, TopicPapersQueryVariables>;
export const TopicsListDocument = new TypedDocumentString(`
    query TopicsList($filter: TopicFilter, $first: Int = 50, $after: String) {
  topics(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      label
      paperCount
    }
  }
}
    `) as unknown as TypedDocumentString<TopicsListQuery, TopicsListQueryVariables>;
export const JournalsOfYearsDocument = new TypedDocumentString(`
    query JournalsOfYears($filter: PaperFilter, $first: Int!) {
  paperGroups(by: [JOURNAL], filter: $filter, first: $first) {
    totalCount
    nodes {
      paperCount
      keys {
        id
        label
      }
    }
  }
  graphSummary {
    years {
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<JournalsOfYearsQuery, JournalsOfYearsQueryVariables>;
export const JournalsByYearDocument = new TypedDocumentString(`
    query JournalsByYear($filter: PaperFilter, $first: Int = 100, $after: String) {
  paperGroups(by: [JOURNAL, YEAR], filter: $filter, first: $first, after: $after) {
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      paperCount
      keys {
        axis
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<JournalsByYearQuery, JournalsByYearQueryVariables>;
export const MergePeopleDocument = new TypedDocumentString(`
    mutation MergePeople($ids: [ID!]!, $reason: String!) {
  merged: mergeAuthors(authors: $ids, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergePeopleMutation, MergePeopleMutationVariables>;
export const MergePapersDocument = new TypedDocumentString(`
    mutation MergePapers($ids: [ID!]!, $reason: String!) {
  merged: mergePapers(papers: $ids, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergePapersMutation, MergePapersMutationVariables>;
export const MergeJournalsDocument = new TypedDocumentString(`
    mutation MergeJournals($ids: [ID!]!, $reason: String!) {
  merged: mergeJournals(journals: $ids, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<MergeJournalsMutation, MergeJournalsMutationVariables>;
export const KeepApartDocument = new TypedDocumentString(`
    mutation KeepApart($a: ID!, $b: ID!, $reason: String!) {
  markNotSame(a: $a, b: $b, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<KeepApartMutation, KeepApartMutationVariables>;
export const SplitAuthorDocument = new TypedDocumentString(`
    mutation SplitAuthor($author: ID!, $papers: [ID!], $names: [String!], $reason: String!) {
  splitAuthor(author: $author, papers: $papers, names: $names, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitAuthorMutation, SplitAuthorMutationVariables>;
export const SplitPaperDocument = new TypedDocumentString(`
    mutation SplitPaper($paper: ID!, $records: [ID!]!, $reason: String!) {
  splitPaper(paper: $paper, records: $records, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<SplitPaperMutation, SplitPaperMutationVariables>;
export const UndoDocument = new TypedDocumentString(`
    mutation Undo($id: ID!) {
  undoDecision(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<UndoMutation, UndoMutationVariables>;
export const SplitOffByPaperDocument = new TypedDocumentString(`
    query SplitOffByPaper($paper: ID!) {
  paper(id: $paper) {
    authorships {
      rawName
      author {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SplitOffByPaperQuery, SplitOffByPaperQueryVariables>;
export const SplitOffByNameDocument = new TypedDocumentString(`
    query SplitOffByName($name: String!) {
  authors(filter: {name: $name}, first: 50) {
    totalCount
    nodes {
      id
      name
      variants
    }
  }
}
    `) as unknown as TypedDocumentString<SplitOffByNameQuery, SplitOffByNameQueryVariables>;
export const PaperSideDocument = new TypedDocumentString(`
    query PaperSide($id: ID!) {
  paper(id: $id) {
    ...PaperLine
    abstract
    records {
      id
      places {
        source
        line
      }
    }
  }
}
    fragment PaperLine on Paper {
  id
  title
  type
  year
  doi
  volume
  issue
  pages
  journal {
    id
    title
  }
  authorCount
  authorships {
    position
    author {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<PaperSideQuery, PaperSideQueryVariables>;
export const PersonSideDocument = new TypedDocumentString(`
    query PersonSide($id: ID!) {
  author(id: $id) {
    ...ComparedPerson
    coauthors(first: 8, orderBy: PAPER_COUNT_DESC) {
      nodes {
        id
        name
      }
    }
    journals(first: 4) {
      nodes {
        id
        title
      }
    }
    papers(first: 4) {
      nodes {
        id
        title
        year
      }
    }
  }
}
    fragment ComparedPerson on Author {
  id
  name
  paperCount
  firstYear
  lastYear
  variants
}`) as unknown as TypedDocumentString<PersonSideQuery, PersonSideQueryVariables>;
export const FilterCountDocument = new TypedDocumentString(`
    query FilterCount($filter: PaperFilter) {
  papers(filter: $filter, first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<FilterCountQuery, FilterCountQueryVariables>;
export const FilterChoicesDocument = new TypedDocumentString(`
    query FilterChoices($axis: PaperGroupAxis!) {
  paperGroups(by: [$axis], first: 100) {
    nodes {
      paperCount
      keys {
        id
        label
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FilterChoicesQuery, FilterChoicesQueryVariables>;
export const FilterImportsDocument = new TypedDocumentString(`
    query FilterImports {
  imports(first: 100) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FilterImportsQuery, FilterImportsQueryVariables>;
export const FilterNamesDocument = new TypedDocumentString(`
    query FilterNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Author {
      name
    }
    ... on Journal {
      title
    }
    ... on Topic {
      label
    }
    ... on Paper {
      heading: title
    }
  }
}
    `) as unknown as TypedDocumentString<FilterNamesQuery, FilterNamesQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($prefix: String!, $types: [SearchType!], $first: Int!) {
  suggest(prefix: $prefix, types: $types, first: $first) {
    type
    label
    detail
    paperCount
    node {
      ... on Author {
        id
      }
      ... on Journal {
        id
      }
      ... on Topic {
        id
      }
      ... on Paper {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;