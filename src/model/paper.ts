import { field, merged } from './field.js';
import { ID, INTEGER, listOf, orNull, TEXT } from './kind.js';
import { allGiven, firstGiven, knownType, longestList, quietTitle } from './merge.js';
import { node } from './node.js';

/** What records say about a paper, and how several records merge into one value. */
export const paperFromRecords = {
  type: merged(TEXT, knownType, 'A RIS type: `JOUR` is a journal article, `CHAP` a chapter.'),
  title: merged(orNull(TEXT), quietTitle, 'The title without markup.'),
  year: merged(orNull(INTEGER), firstGiven, 'The year of publication.'),
  publishedOn: merged(
    orNull(TEXT),
    firstGiven,
    'The date of publication in ISO 8601, as precise as the records: `2021`, `2021-12` or `2021-12-01`.',
  ),
  volume: merged(orNull(TEXT), firstGiven, 'The volume, without “Vol.”.'),
  issue: merged(orNull(TEXT), firstGiven, 'The issue, without “No.”.'),
  pages: merged(
    orNull(TEXT),
    firstGiven,
    'A range `212-231`, a single page, or an article number `e100429`.',
  ),
  doi: merged(orNull(TEXT), firstGiven, 'The DOI in lower case, without a prefix.'),
  pmid: merged(orNull(TEXT), firstGiven, 'PubMed’s number.'),
  pmcid: merged(orNull(TEXT), firstGiven, 'PubMed Central’s number, as `PMC4109262`.'),
  isbns: merged(listOf(TEXT), longestList, 'The ISBNs of a book or its parts, without hyphens.'),
  url: merged(orNull(TEXT), firstGiven, 'The first link of its records.'),
  abstract: merged(orNull(TEXT), firstGiven, 'The abstract without markup.'),
  language: merged(
    orNull(TEXT),
    firstGiven,
    'A BCP 47 code such as `en` where the language is recognised, otherwise as written.',
  ),
  publisher: merged(
    orNull(TEXT),
    firstGiven,
    'The publisher without its address; the university of a thesis.',
  ),
  edition: merged(orNull(TEXT), firstGiven, 'The edition, as written: `2nd ed.`.'),
  series: merged(
    orNull(TEXT),
    firstGiven,
    'The series of a book, or what its records call a series: the series of a chapter, the meeting of an abstract.',
  ),
  notes: merged(listOf(TEXT), allGiven, 'The notes of all its records, each once.'),
  accessionNumbers: merged(
    listOf(TEXT),
    allGiven,
    'The numbers that databases gave it, as `Scopus: 2-s2.0-85012345678` where its record names the database.',
  ),
  databases: merged(
    listOf(TEXT),
    allGiven,
    'The databases that its records were found in, as they write their names.',
  ),
};

/** Between the words of the title and those of the abstract in `searchText`; no word holds it. */
export const SEARCH_TEXT_BAR = '|';

/** Before each word of `searchText` that does not follow the one before it in the paper; no word holds it. */
export const SEARCH_TEXT_GAP = '¦';

export const paper = node('Paper', 'A publication, made from all the records that describe it.', {
  shown: {
    id: field(ID, 'A stable id: the same records give the same id on every engine and machine.'),
    ...paperFromRecords,
    authorCount: field(INTEGER, 'How many authors it has; editors are not counted.'),
  },
  kept: {
    key: field(TEXT, 'What its id is made from.'),
    textLanguage: field(
      orNull(TEXT),
      'The language of its title and abstract, whatever its records say; null where there is too little text.',
    ),
    sortTitle: field(
      TEXT,
      'The folded title, the sort key of lists: É sorts as E on both engines. At most 1,000 characters.',
    ),
    sortYear: field(INTEGER, 'The year, or 0 where there is none: the sort key of lists.'),
    searchText: field(
      TEXT,
      'What a text filter searches: the folded words of the title, a bar, and those of the abstract, one blank between them. Behind each of the two is, after a gap, every word with a hyphen or an apostrophe as it is without: “followup” for “follow-up”.',
    ),
    affiliations: field(
      listOf(TEXT),
      'The addresses of the record that gives the most, each once.',
    ),
    institutions: field(listOf(TEXT), 'The institutions that the addresses name, each once.'),
    institutionIds: field(listOf(ID), 'The ids of these institutions, in their order.'),
    countries: field(
      listOf(TEXT),
      'The ISO 3166-1 codes of the countries that the addresses name, each once.',
    ),
    leftOut: field(
      orNull(listOf(TEXT)),
      'Names and keywords that a thesaurus ignores: `author:` and the like with a key; null where there are none.',
    ),
    leftOutTerms: field(
      orNull(listOf(TEXT)),
      'Keys of terms that a thesaurus ignores; null where there are none.',
    ),
  },
});
