import type {
  KeywordScheme,
  PaperFeature,
  PaperFilter,
  PaperGroupAxis,
  SearchType,
  TextPlace,
} from '../../api/index.js';

/** A field of the API's filter of papers. */
export type FieldName = keyof PaperFilter;

/** Where the values of a field are chosen from. */
export type ValueSource =
  | { readonly finder: SearchType }
  /** `isOpen`: a name that is not among the 100 most frequent may be written. */
  | { readonly axis: PaperGroupAxis; readonly isOpen?: boolean }
  | { readonly imports: true };

/** How a field is filled in, and read back. */
export type FieldForm =
  /** A first and a last one. */
  | { readonly form: 'range'; readonly of: 'number' | 'text'; readonly example: string }
  /** Any, all or none of some values. */
  | { readonly form: 'choice'; readonly from: ValueSource }
  /** Some of a few values, each with its name. */
  | { readonly form: 'names'; readonly names: Readonly<Record<string, string>> }
  /** One value of a few. */
  | { readonly form: 'name'; readonly names: Readonly<Record<string, string>> }
  /** One value of those that occur. */
  | { readonly form: 'value'; readonly from: ValueSource }
  | { readonly form: 'list'; readonly from: ValueSource }
  | { readonly form: 'flag'; readonly yes: string; readonly no: string }
  | { readonly form: 'text'; readonly example: string }
  | { readonly form: 'words' }
  /** One value of a field that takes several: shown and changed as `of`. */
  | { readonly form: 'single'; readonly of: FieldName }
  /** Filters in a filter: shown in words, written as JSON. */
  | { readonly form: 'filters' };

/** A field, as a person reads it. */
type Field = FieldForm & { readonly label: string };

const FEATURES: Readonly<Record<PaperFeature, string>> = {
  ABSTRACT: 'an abstract',
  ADDRESSES: 'addresses',
  COUNTRIES: 'countries',
  DOI: 'a DOI',
  INSTITUTIONS: 'institutions',
  ISBN: 'an ISBN',
  ISSN: 'an ISSN',
  JOURNAL: 'a journal',
  KEYWORDS: 'keywords',
  LANGUAGE: 'a language',
  ORCID: 'an ORCID',
  PAGES: 'pages',
  PMID: 'a PubMed number',
  TERMS: 'terms',
  YEAR: 'a year',
};

const SCHEMES: Readonly<Record<KeywordScheme, string>> = {
  AUTHOR: 'the authors’ own',
  INDEX: 'an index',
  MESH: 'MeSH',
};

/** Where words are looked for. */
export const TEXT_PLACES: Readonly<Record<TextPlace, string>> = {
  TITLE_AND_ABSTRACT: 'title or abstract',
  TITLE: 'title',
  ABSTRACT: 'abstract',
};

/**
 * Each field of the API's filter in the order of the form: a field that the API gets does not compile
 * without its row here.
 */
export const FIELDS: Readonly<Record<FieldName, Field>> = {
  year: { label: 'Year', form: 'range', of: 'number', example: '2015' },
  authors: { label: 'Author', form: 'choice', from: { finder: 'AUTHOR' } },
  journals: { label: 'Journal', form: 'choice', from: { finder: 'JOURNAL' } },
  topics: { label: 'Topic', form: 'choice', from: { finder: 'TOPIC' } },
  text: { label: 'Words in the text', form: 'text', example: 'cohort study' },
  words: { label: 'Words, more exactly', form: 'words' },
  institutions: {
    label: 'Institution',
    form: 'choice',
    from: { axis: 'INSTITUTION', isOpen: true },
  },
  countries: { label: 'Country', form: 'choice', from: { axis: 'COUNTRY' } },
  types: { label: 'Type', form: 'choice', from: { axis: 'TYPE' } },
  languages: { label: 'Language', form: 'choice', from: { axis: 'LANGUAGE' } },
  published: { label: 'Date', form: 'range', of: 'text', example: '2021-06' },
  authorCount: { label: 'Number of authors', form: 'range', of: 'number', example: '2' },
  has: { label: 'Has', form: 'names', names: FEATURES },
  keywordScheme: { label: 'Keywords from', form: 'name', names: SCHEMES },
  isPossibleDuplicate: {
    label: 'Possible duplicate',
    form: 'flag',
    yes: 'yes',
    no: 'no',
  },
  source: { label: 'Source', form: 'value', from: { axis: 'SOURCE', isOpen: true } },
  imports: { label: 'Import', form: 'choice', from: { imports: true } },
  ids: { label: 'Paper', form: 'list', from: { finder: 'PAPER' } },
  author: { label: 'Author', form: 'single', of: 'authors' },
  journal: { label: 'Journal', form: 'single', of: 'journals' },
  topic: { label: 'Topic', form: 'single', of: 'topics' },
  institution: { label: 'Institution', form: 'single', of: 'institutions' },
  country: { label: 'Country', form: 'single', of: 'countries' },
  type: { label: 'Type', form: 'single', of: 'types' },
  language: { label: 'Language', form: 'single', of: 'languages' },
  import: { label: 'Import', form: 'single', of: 'imports' },
  and: { label: 'All hold', form: 'filters' },
  or: { label: 'One holds', form: 'filters' },
  not: { label: 'Not', form: 'filters' },
};

/** Whether a key of what was written is a field. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** The fields that the form offers, in their order. */
export const OFFERED: readonly FieldName[] = Object.keys(FIELDS)
  .filter(isFieldName)
  .filter((name) => !['single', 'filters'].includes(FIELDS[name].form));
