import { describe, expect, it } from 'vitest';
import { fullName } from '../../../src/ris/index.js';
import { codesOf, referenceOf } from '../interpret.js';

const authorsOf = (...values: readonly string[]): readonly string[] =>
  referenceOf(...values.map((value) => `AU  - ${value}`)).authors.map(fullName);

describe('an author field', () => {
  it.each([
    ['Roe, Ann; Doe, Bob; et al.', ['Ann Roe', 'Bob Doe']],
    ['Roe, Ann and Doe, Bob', ['Ann Roe', 'Bob Doe']],
    ['Roe AB, van Doe CD, Poe E', ['AB Roe', 'CD van Doe', 'E Poe']],
    ['Ann Roe, Bob Doe, Cy Poe and Di Loe', ['Ann Roe', 'Bob Doe', 'Cy Poe', 'Di Loe']],
    ['A. Roe and B. Doe', ['A. Roe', 'B. Doe']],
    ['A. Roe, B. C. Doe', ['A. Roe', 'B. C. Doe']],
    ['A Roe, B Doe', ['A Roe', 'B Doe']],
    ['Roe AB, Doe C', ['AB Roe', 'C Doe']],
    ['ROE AB, DOE CD', ['AB ROE', 'CD DOE']],
    ['VAN ROE, ANN B', ['ANN B VAN ROE']],
    ['Roe, A., Doe, B. C., Poe, E.', ['A. Roe', 'B. C. Doe', 'E. Poe']],
    ['Roe, A., Doe, B., & Poe, E.', ['A. Roe', 'B. Doe', 'E. Poe']],
    ['Roe, A., Jr., MD', ['A. Roe Jr.']],
    ['Ann Roe and Bob Doe', ['Ann Roe', 'Bob Doe']],
    ['Research and Development', ['Research and Development']],
    ['Marks and Spencer', ['Marks and Spencer']],
    ['Roe &amp; Sons', ['Roe & Sons']],
    ['张伟；李娜', ['伟 张', '娜 李']],
    ['张伟, 李娜, 王芳', ['伟 张', '娜 李', '芳 王']],
    ['Roe A, on behalf of the Invented Study Group', ['A Roe', 'the Invented Study Group']],
    ['Roe, Ann; ORCID: https://orcid.org/0000-0002-1825-0097', ['Ann Roe']],
    ['Anonymous', []],
    ['[Anonymous]', []],
    ['No authorship indicated', []],
  ])('%s', (value, names) => {
    expect(authorsOf(value)).toEqual(names);
  });

  it('may hold thousands of names on one line', () => {
    const list = Array.from(
      { length: 30_000 },
      (_, place) => `Roe, A${place % 2 === 0 ? '.' : ''}`,
    );
    expect(authorsOf(list.join('; '))).toHaveLength(30_000);
  });

  it.each([
    [
      'more names',
      ['Roe, Ann', 'Doe, Bob', 'de Poe, C. D.'],
      ['Ann Roe', 'Bob Doe', 'C. D. de Poe'],
    ],
    ['family names', ['Roe, Ann', 'Doe', 'Poe'], ['Ann Roe', 'Doe', 'Poe']],
    ['a list of names', ['Roe, Ann', 'Doe, Bob; Poe, Cy'], ['Ann Roe', 'Bob Doe', 'Cy Poe']],
    ['the rest of the name', ['Roe,', 'Ann'], ['Ann Roe']],
    [
      'a group',
      ['Roe A', 'Invented Study Group for the North'],
      ['A Roe', 'Invented Study Group for the North'],
    ],
  ])('goes on over lines without a tag: %s', (_, lines, names) => {
    expect(authorsOf(lines.join('\n'))).toEqual(names);
    expect(codesOf(`AU  - ${lines.join('\n')}`)).not.toContain('TEXT_IN_AUTHOR');
  });

  it.each([
    ['prose', 'This line was pasted here by mistake.'],
    ['prose without an end', 'this line, pasted here, belongs to nobody'],
    ['a link', 'https://example.org/paper/1'],
    ['an address', 'ann@example.org'],
    ['a year', 'Published 2020'],
    ['a heading and what follows', 'Key words: one, two\nInvented Town'],
  ])('is not followed by a person where the line without a tag is %s', (_, text) => {
    expect(authorsOf(`Roe, Ann\n${text}`, 'Doe, Bob')).toEqual(['Ann Roe', 'Bob Doe']);
    expect(codesOf(`AU  - Roe, Ann\n${text}`)).toEqual(['TEXT_IN_AUTHOR']);
  });

  it('keeps the order of AU and A1', () => {
    const { authors } = referenceOf('A1  - Roe, Ann', 'AU  - Doe, Bob', 'A1  - Poe, Cy');
    expect(authors.map(({ family }) => family)).toEqual(['Roe', 'Doe', 'Poe']);
  });

  it('says what it made of the odd', () => {
    expect(codesOf('AU  - Dr. Ann Roe')).toEqual(['TITLE_IN_NAME']);
    expect(codesOf('AU  - Roe, Ann (0000-0002-1825-0096)')).toEqual(['BAD_ORCID']);
    expect(codesOf('AU  - Bo LarssenHolm')).toEqual(['GLUED_NAME']);
    expect(codesOf('AU  - Roe, Ann et al.')).toEqual(['ET_AL']);
    expect(codesOf('AU  - Roe, Ann', "AU  - O'Neil, Bo", 'AU  - McRae, DeShawn')).toEqual([]);
  });
});

describe('ORCIDs of other fields', () => {
  const authors = ['AU  - Krasuska, Marta', 'AU  - Roe, Ann M.'];
  const orcidsOf = (...lines: readonly string[]): readonly (string | null)[] =>
    referenceOf(...authors, ...lines).authors.map(({ orcid }) => orcid);

  it.each([
    ['AO  - Roe, Ann; ORCID: http://orcid.org/0000-0002-1825-0097'],
    [
      'AI  - ORCID: http://orcid.org/Roe, Ann M.; ORCID: http://orcid.org/0000-0002-1825-0097, Poe, Cy; ORCID: http://orcid.org/0000-0001-5109-3700',
    ],
    ['OI  - Roe, A./0000-0002-1825-0097'],
    [
      'N1  - Times Cited: 12\nRoe, ann/x-4882-2018\nROE, ANN/0000-0002-1825-0097; Poe, Cy/0000-0001-5109-3700',
    ],
    ['N1  - Times Cited: 12 Roe, ann/x-4882-2018 ROE, ANN/0000-0002-1825-0097'],
    ['N1  - 1939-0025\nRoe, Ann M\nOrcid: 0000-0002-1825-0097\nKrasuska, Marta\nEngland'],
  ])('find their author: %s', (line) => {
    expect(orcidsOf(line)).toEqual([null, '0000-0002-1825-0097']);
  });

  it('of a note never go to the author before', () => {
    const namesakes = ['AU  - Krasuska, M.', 'AU  - Wang, W.', 'AU  - Wang, W.'];
    const of = (people: readonly string[], note: string) =>
      referenceOf(...people, `N1  - ${note} 0000-0002-1825-0097`).authors.map(({ orcid }) => orcid);
    const nobody = [null, null, null];
    expect(of(namesakes, 'Krasuska, Marta\nWang, Wei\nOrcid:')).toEqual(nobody);
    for (const note of [
      'Krasuska, Marta\nDoe, Bob\nOrcid:',
      'Krasuska, Marta\nMunoz-Castaneda, Rodrigo\nOrcid:',
      'Krasuska, Marta and Bob Doe orcid:',
      'Krasuska, Marta and Doe orcid:',
      'Roe, Ann, Univ of Brighton. Prof. Bob Doe ORCID',
    ]) {
      expect(of(authors, note), note).toEqual([null, null]);
    }
  });

  it('of a note count where no field gives the author one', () => {
    const note = 'N1  - Krasuska, Marta/0000-0001-5109-3700; Roe, Ann/0000-0001-5109-3700';
    const lines = [note, 'OI  - Roe, Ann/0000-0002-1825-0097'];
    expect(orcidsOf(...lines)).toEqual(['0000-0001-5109-3700', '0000-0002-1825-0097']);
  });

  it.each([
    ['N1  - Written by Roe, Ann; see https://orcid.org/0000-0002-1825-0097'],
    ['N1  - Data of Poe, Cy/0000-0002-1825-0097'],
    ['N1  - Roe, Ann/0000-0002-1825-0096'],
  ])('are no author’s in a note that says no more: %s', (line) => {
    expect(orcidsOf(line)).toEqual([null, null]);
    expect(codesOf(...authors, line)).toEqual([]);
  });

  it('that belong to nobody, or have a wrong check digit, are reported', () => {
    const stray = 'AO  - Poe, Cy; ORCID: http://orcid.org/0000-0002-1825-0097';
    expect(codesOf(...authors, stray)).toEqual(['STRAY_ORCID']);
    const wrong = 'AO  - Roe, Ann; ORCID: http://orcid.org/0000-0002-1825-0096';
    expect(codesOf(...authors, wrong)).toEqual(['BAD_ORCID']);
  });
});

describe('affiliations', () => {
  const authors = ['AU  - Krasuska, Marta', 'AU  - Roe, Ann'];
  const of = (...lines: readonly string[]): readonly string[] =>
    referenceOf(...authors, ...lines).affiliations.map(
      ({ text, author }) => `${author ?? '-'} ${text}`,
    );

  it.each([
    ['AD  - Krasuska, M., University of Nowhere, Nowhere', ['0 University of Nowhere, Nowhere']],
    ['AD  - M. Krasuska, Univ. of Nowhere. E-mail: m@example.org', ['0 Univ. of Nowhere']],
    ['AD  - Roe, Ann: Nowhere Institute, ann@example.org', ['1 Nowhere Institute']],
    ['AD  - Ann Roe, PhD, School of Things, Nowhere', ['1 School of Things, Nowhere']],
    [
      'C1  - [Krasuska, Marta; Roe, Ann] Univ Nowhere, Dept A. [Roe, Ann] Univ There.',
      ['0 Univ Nowhere, Dept A', '1 Univ Nowhere, Dept A', '1 Univ There'],
    ],
    [
      'AD  - University of Nowhere; University of There',
      ['- University of Nowhere', '- University of There'],
    ],
    ['AD  - Roe, Ann: ann@example.org', []],
    ['C1  - Custom text, no address', []],
  ])('%s', (line, expected) => {
    expect(of(line)).toEqual(expected);
  });

  it('stand behind their author where OpenAlex wrote them', () => {
    const { affiliations } = referenceOf(
      ...['AU  - Krasuska, Marta', 'C1  - One', 'C1  - Two', 'AU  - Roe, Ann', 'C1  - One'],
    );
    expect(affiliations).toEqual([
      { text: 'One', author: 0 },
      { text: 'Two', author: 0 },
      { text: 'One', author: 1 },
    ]);
  });
});
