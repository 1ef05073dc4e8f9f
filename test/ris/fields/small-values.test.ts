import { describe, expect, it } from 'vitest';
import { referenceOf } from '../interpret.js';

describe('the pages of a record', () => {
  it.each([
    ['pii: E1392', 'E1392'],
    ['pii E1392', 'E1392'],
    ['pp. 12-15', '12-15'],
    ['12-15 p.', '12-15'],
    ['381S', '381S'],
    ['xvii', 'xvii'],
    ['١٢', '12'],
    ['Article No. 7', '7'],
  ])('are read from %s', (value, pages) => {
    expect(referenceOf(`SP  - ${value}`).pages).toBe(pages);
  });

  it.each([
    'xvii, 349 p.',
    '349 p.',
    '349 pages',
    '349 S.',
    '[12] leaves',
    '349 p. : ill. ; 24 cm',
    '1 online resource (349 pages)',
    '2 v.',
    '349頁',
    '349 с.',
  ])('are not how many there are: %s', (value) => {
    expect(referenceOf('TY  - BOOK', `SP  - ${value}`).pages).toBeNull();
  });
});

describe('a PubMed number', () => {
  it.each([
    'UR  - http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?cmd=Retrieve&db=PubMed&dopt=Citation&list_uids=12345678',
    'UR  - https://europepmc.org/article/MED/12345678',
    'UR  - https://europepmc.org/abstract/MED/12345678',
    'L1  - https://pubmed.ncbi.nlm.nih.gov/12345678/',
    'UR  - https://www.ncbi.nlm.nih.gov/pubmed/?term=12345678',
    'AN  - PubMed PMID: 12345678; PubMed Central PMCID: PMC1234567.',
    'M1  - PMID: 12345678',
    'U2  - PMID:12345678',
  ])('stands in %s', (line) => {
    expect(referenceOf(line).pmid).toBe('12345678');
  });

  it.each([
    'UR  - http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=PubMed&list_uids=12345678,12345679',
    'UR  - http://www.ncbi.nlm.nih.gov/entrez/query.fcgi?db=protein&list_uids=12345678',
    'M1  - 12345678',
  ])('is not guessed: %s', (line) => {
    expect(referenceOf(line).pmid).toBeNull();
  });

  it('and that of PubMed Central stand side by side', () => {
    const line = 'AN  - PubMed PMID: 12345678; PubMed Central PMCID: PMC1234567.';
    expect(referenceOf(line).pmcid).toBe('PMC1234567');
  });
});

describe('an abstract', () => {
  it.each([
    '<jats:title>Abstract</jats:title><jats:p>Text of it.</jats:p>',
    'Abstract: Text of it.',
    'ABSTRACT\nText of it.',
    'AbstractText of it.',
    'Summary. Text of it.',
    'Zusammenfassung: Text of it.',
    '摘要：Text of it.',
    'Аннотация. Text of it.',
    'چکیده: Text of it.',
  ])('is without its heading: %s', (value) => {
    expect(referenceOf(`AB  - ${value}`).abstract).toBe('Text of it.');
  });

  it.each([
    'Abstract art has changed.',
    'Abstract Art of the 1950s is read anew.',
    'Summary statistics were computed.',
    'Abstracts were screened.',
  ])('keeps a word that is none: %s', (value) => {
    expect(referenceOf(`AB  - ${value}`).abstract).toBe(value);
  });
});

describe('an ISBN or ISSN', () => {
  it.each([
    '\u200e9780306406157',
    '\ufeff978-0-306-40615-7',
    '９７８０３０６４０６１５７',
    '978\u00ad0306406157',
  ])('is read behind a mark that cannot be seen: %j', (value) => {
    expect(referenceOf('TY  - BOOK', `SN  - ${value}`).isbns).toEqual(['9780306406157']);
  });
});

describe('a type', () => {
  it.each([
    ['Conference and Workshop Papers', 'CPAPER'],
    ['Informal and Other Publications', 'UNPB'],
    ['inproceedings', 'CPAPER'],
    ['phdthesis', 'THES'],
    ['journal-article', 'JOUR'],
  ])('of dblp and others: %s', (value, type) => {
    expect(referenceOf(`TY  - ${value}`).type).toBe(type);
  });

  it('is the first of two that the format has', () => {
    expect(referenceOf('TY  - BOOK', 'TY  - MAP').type).toBe('BOOK');
    expect(referenceOf('TY  - WHAT', 'TY  - MAP').type).toBe('MAP');
  });
});
