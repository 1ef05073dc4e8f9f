import fc from 'fast-check';
import type { JournalName, PersonName, Reference } from '../../src/ris/index.js';

// cspell:ignore ßæøłı Ωςσж Söil pmcid

/** Text of the scripts and signs in which bibliographic data comes, and some that it should not. */
export const words: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."abcXYZ 0123 -.'’`&/,:;ßæøłıİÅéñ™ﬁ½²Ωςσж机テ한हि"),
    fc.constantFrom('e\u0301', 'A\u030a', ' ', '  '),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});

const few = fc.constantFrom('Ada', 'ADA', 'Ádá', 'ada', 'A.', 'Ada Lee', '');

/** Names that are often one person's, so that forms meet. */
export const personName: fc.Arbitrary<PersonName> = fc.record({
  raw: few,
  family: fc.constantFrom('Lee', 'LEE', 'Lée', 'van der Lee'),
  given: few,
  suffix: fc.constantFrom('', 'Jr'),
  isGroup: fc.boolean(),
  orcid: fc.option(fc.constant('0000-0002-1825-0097')),
});

export const journalName: fc.Arbitrary<JournalName> = fc.record({
  title: fc.option(fc.constantFrom('Soil', 'SOIL', 'Söil')),
  abbreviation: fc.option(fc.constantFrom('Soil', 'So.', 'SO')),
  issns: fc.uniqueArray(fc.constantFrom('1111-1111', '2222-222X', '3333-3333')),
});

/** References that agree in much and differ in some, as records of one paper do. */
export const reference: fc.Arbitrary<Reference> = fc.record({
  type: fc.constantFrom('JOUR', 'GEN', 'CHAP'),
  title: fc.option(fc.constantFrom('A title', 'A TITLE')),
  authors: fc.array(personName, { maxLength: 3 }),
  contributors: fc.array(
    fc.record({
      name: personName,
      role: fc.constantFrom('EDITOR' as const, 'TRANSLATOR' as const),
    }),
    { maxLength: 2 },
  ),
  year: fc.option(fc.constantFrom(2020, 2021)),
  publishedOn: fc.option(fc.constantFrom('2020-05', '2021')),
  journal: fc.option(journalName),
  volume: fc.option(fc.constantFrom('1', '2')),
  issue: fc.option(fc.constant('3')),
  pages: fc.option(fc.constantFrom('1-2', 'e7')),
  doi: fc.option(fc.constant('10.5555/one')),
  pmid: fc.option(fc.constant('123')),
  pmcid: fc.option(fc.constant('PMC7')),
  isbns: fc.array(fc.constantFrom('9780000000001', '9780000000002'), { maxLength: 2 }),
  url: fc.option(fc.constant('https://example.org')),
  abstract: fc.option(fc.constantFrom('Short.', 'A longer abstract.')),
  language: fc.option(fc.constantFrom('en', 'de')),
  keywords: fc.array(
    fc.record({ label: fc.constantFrom('soil', 'Soil', 'dust', '--'), isMajor: fc.boolean() }),
    { maxLength: 4 },
  ),
  affiliations: fc.array(
    fc.record({ text: fc.constantFrom('Here', 'There'), author: fc.option(fc.constantFrom(0, 1)) }),
    { maxLength: 2 },
  ),
  publisher: fc.option(fc.constantFrom('Imagined Press', 'Imagined Press Ltd')),
  edition: fc.option(fc.constant('2nd ed.')),
  series: fc.option(fc.constant('Invented Library')),
  notes: fc.uniqueArray(fc.constantFrom('A note.', 'Another.', 'A third.')),
  accessionNumbers: fc.uniqueArray(fc.constantFrom('Scopus: 1', 'WOS:2')),
  databases: fc.uniqueArray(fc.constantFrom('Scopus', 'MEDLINE')),
});
