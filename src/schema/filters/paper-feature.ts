import { registerEnumType } from 'type-graphql';

/** What a paper may have or lack. */
export enum PaperFeature {
  DOI = 'DOI',
  ABSTRACT = 'ABSTRACT',
  YEAR = 'YEAR',
  JOURNAL = 'JOURNAL',
  ISSN = 'ISSN',
  LANGUAGE = 'LANGUAGE',
  KEYWORDS = 'KEYWORDS',
  TERMS = 'TERMS',
  PMID = 'PMID',
  ORCID = 'ORCID',
  ADDRESSES = 'ADDRESSES',
  INSTITUTIONS = 'INSTITUTIONS',
  COUNTRIES = 'COUNTRIES',
  PAGES = 'PAGES',
  ISBN = 'ISBN',
}

registerEnumType(PaperFeature, {
  name: 'PaperFeature',
  description:
    'What a paper may have or lack. The papers without it are `not: { has: [ABSTRACT] }`.',
  valuesConfig: {
    DOI: { description: 'A DOI.' },
    ABSTRACT: { description: 'An abstract.' },
    YEAR: { description: 'A year of publication.' },
    JOURNAL: { description: 'A journal, series, book or proceedings that it is in.' },
    ISSN: { description: 'An ISSN of its journal.' },
    KEYWORDS: { description: 'At least one keyword; terms of the text do not count.' },
    LANGUAGE: { description: 'A language that its records name.' },
    TERMS: { description: 'At least one term of its title and abstract.' },
    INSTITUTIONS: { description: 'At least one institution that an address names.' },
    COUNTRIES: { description: 'At least one country that an address names.' },
    PMID: { description: 'A number of PubMed.' },
    ORCID: { description: 'An ORCID with at least one of its authors.' },
    ADDRESSES: { description: 'At least one address.' },
    PAGES: { description: 'Pages, or an article number.' },
    ISBN: { description: 'At least one ISBN.' },
  },
});
