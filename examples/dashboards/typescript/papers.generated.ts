/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** A range of dates, both included; either may be left out. A month or a year stands for all of its days. A paper whose own date is a month or a year is selected where some day of it is in the range. */
export type DateRange = {
  /** The first date, as `2021`, `2021-12` or `2021-12-01`. */
  from?: string | null | undefined;
  /** The last date, as `2021`, `2021-12` or `2021-12-01`. */
  to?: string | null | undefined;
};

/** Several ids. What is left out does not count; a list that is given must not be empty. An id that is unknown belongs to no paper. */
export type IdChoice = {
  /** Each of these. */
  all?: Array<string | number> | null | undefined;
  /** At least one of these. */
  any?: Array<string | number> | null | undefined;
  /** Not one of these. */
  none?: Array<string | number> | null | undefined;
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
  author?: string | number | null | undefined;
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
  ids?: Array<string | number> | null | undefined;
  /** The id of an import that brought a record of it. */
  import?: string | number | null | undefined;
  /** The ids of imports that brought records of it. */
  imports?: IdChoice | null | undefined;
  /** An institution that an address of the paper names: its id from `Paper.institutions`, or any form of its name. */
  institution?: string | null | undefined;
  /** Several institutions. An institution that an address of the paper names: its id from `Paper.institutions`, or any form of its name. */
  institutions?: NameChoice | null | undefined;
  /** Whether it may be the same as another paper, see `possibleDuplicates`. */
  isPossibleDuplicate?: boolean | null | undefined;
  /** The id of a journal. */
  journal?: string | number | null | undefined;
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
  topic?: string | number | null | undefined;
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

/** A range of years, both included; either may be left out. */
export type YearRange = {
  /** The first of the range, which belongs to it; left out: no first one. */
  from?: number | null | undefined;
  /** The last of the range, which belongs to it; left out: no last one. */
  to?: number | null | undefined;
};

export type PapersByJournalAndYearQueryVariables = Exact<{
  filter?: PaperFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PapersByJournalAndYearQuery = { paperGroups: { nodes: Array<{ paperCount: number, keys: Array<{ label: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };


export const PapersByJournalAndYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PapersByJournalAndYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paperGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"JOURNAL"},{"kind":"EnumValue","value":"YEAR"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paperCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PapersByJournalAndYearQuery, PapersByJournalAndYearQueryVariables>;