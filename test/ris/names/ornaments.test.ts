import { describe, expect, it } from 'vitest';
import { authorKey } from '../../../src/identity/index.js';
import { parseName } from '../../../src/ris/index.js';
import { codesOf, referenceOf } from '../interpret.js';

// cspell:disable
describe('a name with ornaments', () => {
  it.each([
    ['Smith, John', 'Smith, John1'],
    ['Smith, John', 'Smith1, John2'],
    ['Smith, John', 'Smith, John 1,2'],
    ['Smith, John', 'Smith, John<sup>1,2</sup>'],
    ['Smith, John', 'Smith, John<sup>a,b</sup>'],
    ['Smith, John', 'Smith<sup>1</sup>, John'],
    ['Smith, John', 'Smith, John¹'],
    ['Smith, John', 'Smith, John*'],
    ['Smith, John', 'Smith, John †‡'],
    ['Smith, John', 'Smith, John 1,*'],
    ['Smith, John', 'Smith, John^1'],
    ['Smith, John', 'Smith, John a,b'],
    ['John Smith', 'John Smith1'],
    ['John Smith', 'John Smith 1,2'],
    ['John Smith', 'John Smith1,*'],
    ['John Smith', '1. John Smith'],
    ['Smith, John', '(1) Smith, John'],
    ['Smith, John', '• Smith, John'],
    ['Smith, John', '"Smith, John"'],
    ['Smith, John A.', 'Smith, John A. (57200000001)'],
    ['Smith, John A.', 'Smith, John A. 57200000001'],
    ['Smith, John A.', 'Smith, John A. [Scopus ID: 57200000001]'],
    ['Smith, John', 'Smith, John (A-1234-2008)'],
    ['Smith, John', 'Smith, John / A-1234-2008'],
    ['Smith, John', 'Smith, John (DE-588)118540238'],
    ['Smith, John', 'Smith, John ORCID:'],
    ['Smith, John', 'Smith, John (ORCID)'],
    ['Smith, John', 'Smith, John https://orcid.org/'],
    ['Green, Otto', 'Green, Otto <otto@example.org>'],
    ['Green, Otto', 'Green, Otto <0000-0002-1825-0097>'],
    ['Green, Otto', 'Green, Otto <https://orcid.org/0000-0002-1825-0097>'],
    ['Green, Otto', 'Green, Otto <b>'],
    ['Green, Otto', 'Green, Otto <ed.>'],
    ['Green, Otto', 'Green, Otto <University of Nowhere>'],
    ['Green, Otto', 'Green, Otto (otto@example.org)'],
    ['Green, Otto', 'Green, Otto; otto@example.org'],
    ['Green, Otto', 'Green, Otto, e-mail: otto@example.org'],
    ['Green, Otto', 'Green, Otto (@otto)'],
    ['Stone, Kai', 'Stone, Kai (ed.)'],
    ['Stone, Kai', 'Stone, Kai (Eds.)'],
    ['Stone, Kai', 'Stone, Kai [Ed]'],
    ['Stone, Kai', 'Stone, Kai (Hrsg.)'],
    ['Stone, Kai', 'Stone, Kai (Hg.)'],
    ['Stone, Kai', 'Stone, Kai (éd.)'],
    ['Stone, Kai', 'Stone, Kai (dir.)'],
    ['Stone, Kai', 'Stone, Kai (coord.)'],
    ['Stone, Kai', 'Stone, Kai (org.)'],
    ['Stone, Kai', 'Stone, Kai (a cura di)'],
    ['Stone, Kai', 'Stone, Kai (ред.)'],
    ['Stone, Kai', 'Stone, Kai (Translator)'],
    ['Stone, Kai', 'Stone, Kai [Verfasser]'],
    ['Stone, Kai', 'Stone, Kai (deceased)'],
    ['Stone, Kai', 'Stone, Kai (corresponding author)'],
    ['Stone, K.', 'Stone, K., ed.'],
    ['Stone, K.', 'Stone, K., Hrsg.'],
    ['Stone, Kai', 'Stone, Kai, editor'],
    ['Stone K', 'Stone K, ed.'],
    ['Ivy Blake', 'by Ivy Blake'],
    ['Ivy Blake', 'By Ivy Blake'],
    ['Ivy Blake', 'Edited by Ivy Blake'],
    ['Blake, Ivy', 'Author: Blake, Ivy'],
    ['Иванов И.И.', 'Автор: Иванов И.И.'],
    ['王伟', '作者：王伟'],
    ['王伟', '王伟（著）'],
    ['王伟', '王伟 编'],
    ['Smith, John', 'Smith, John, 1950-2010'],
    ['Smith, John', 'Smith, John, 1950-'],
    ['Smith, John', 'Smith, John (1950-2010)'],
    ['Smith, John', 'Smith, John, b. 1950'],
    ['Smith, John', 'Smith, John (geb. 1950)'],
    ['Smith, William', 'Smith, William "Bill"'],
    ['Smith, William', 'Smith, William (Bill)'],
    ['Li, Bo', 'Li, Bo (李波)'],
    ['Li, Bo', 'Li, Bo 李波'],
    ['Li, Bo', 'Li, Bo/李波'],
    ['Wang, Yuanfa', 'Wang Yuanfa(王元发)'],
    ['Yuanfa Wang', 'Yuanfa Wang (王元发)'],
    ['周强', '周强(Zhou Qiang)'],
    ['周强', '周强 Zhou Qiang'],
    ['Kim, Chul-Soo', 'Kim Chul-Soo [김철수]'],
    ['Ivanov, I. I.', 'Ivanov, I. I. (Иванов И. И.)'],
    ['Müller, Jörg', 'M\\"{u}ller, J\\"{o}rg'],
    ['Müller, Jörg', 'M{\\"u}ller, J{\\"o}rg'],
    ['García, José', "Garc{\\'\\i}a, Jos\\'e"],
    ['Łukasz Dvořák', "{\\L}ukasz Dvo\\v{r}\\'ak"],
    ['Çelik, Gökçe', '\\c{C}elik, G\\"ok\\c{c}e'],
    ['Müller, Jörg', 'MÃ¼ller, JÃ¶rg'],
    ['Ünal, Ali', 'Ãœnal, Ali'],
    ['Šimić, Ana', 'Å imiÄ‡, Ana'],
    ['O’Neil, Bo', 'Oâ€™Neil, Bo'],
    ['Smith, John', 'Prof. Dr. Smith, John'],
    ['John Smith', 'Prof. Dr. John Smith'],
    ['John Smith', 'John Smith, Ph.D.'],
    ['John Smith', 'Dr. med. John Smith'],
    ['Smith, John', 'Smith, John, PhD, MSc'],
    ['Smith, John', 'Smith, John (University of Nowhere, Norway)'],
    ['Smith, John', 'Smith, John, Department of Physics, University of Nowhere'],
    ['John Smith', 'John Smith, University of Nowhere, Norway'],
    ['Smith J', 'Smith J, Univ. Nowhere'],
    ['Smith, John', 'Smith, John, PhD, School of Things, Nowhere'],
  ])('is the author of %s: %s', (plain, ornamented) => {
    const [author, ...others] = referenceOf(`AU  - ${ornamented}`).authors;
    expect(others).toEqual([]);
    expect(author?.isGroup).toBe(false);
    const key = authorKey(author ?? parseName(''));
    expect(key).toBe(authorKey(parseName(plain)));
    expect(authorKey(parseName(author?.raw ?? ''))).toBe(key);
  });

  it.each([
    ['Smith, John (University of Nowhere, Norway)', 'University of Nowhere, Norway'],
    [
      'Smith, John, Department of Physics, University of Nowhere',
      'Department of Physics, University of Nowhere',
    ],
    ['John Smith, University of Nowhere, Norway', 'University of Nowhere, Norway'],
  ])('gives its author the address: %s', (value, text) => {
    const { affiliations } = referenceOf('AU  - Roe, Ann', `AU  - ${value}`);
    expect(affiliations).toEqual([{ text, author: 1 }]);
  });

  it('says what was left out', () => {
    expect(codesOf('AU  - Smith, John A. (57200000001)')).toEqual(['ORNAMENT_IN_NAME']);
    expect(codesOf('AU  - Stone, Kai (ed.)')).toEqual(['ORNAMENT_IN_NAME']);
    expect(codesOf('AU  - MÃ¼ller, JÃ¶rg')).toEqual(['TWICE_ENCODED']);
    expect(
      codesOf('AU  - Smith, John*', 'AU  - Müller, Jörg', "AU  - Garc{\\'\\i}a, Jos\\'e"),
    ).toEqual([]);
  });

  it.each([
    ['Wang 0001, Wei', 'Wang', 'Wei', '0001'],
    ['Wei Wang 0003', 'Wang', 'Wei', '0003'],
    ['Smith, John 0002', 'Smith', 'John', '0002'],
  ])('keeps the number of dblp: %s', (raw, family, given, homonym) => {
    expect(parseName(raw)).toMatchObject({ family, given, homonym, isGroup: false });
  });

  it.each([
    ['Smith, Ed', 'Smith | Ed'],
    ['Smith, Ed.', 'Smith | Ed.'],
    ['Rev, Anna', 'Rev | Anna'],
    ['By, Ivy', 'By | Ivy'],
    ['By J', 'By | J'],
    ['Author, Ann', 'Author | Ann'],
    ['Org, Per', 'Org | Per'],
    ['Dir, Amina', 'Dir | Amina'],
    ['Smith, John 3rd', 'Smith | John | 3rd'],
    ['Smith, John, III', 'Smith | John | III'],
    ['Ivanov, II', 'Ivanov | II'],
    ['Last, First de la', 'de la Last | First'],
    ['Ortega y Gasset, José', 'Ortega y Gasset | José'],
    ["D'Angelo-Müller, Jean-Luc", "D'Angelo-Müller | Jean-Luc"],
    ['M<sup>c</sup>Donald, Ann', 'McDonald | Ann'],
    ['Hall, School Ann', 'Hall | School Ann'],
    ['Sukarno', 'Sukarno'],
    ['CAFÉ…', 'CAFÉ…'],
    ['Gal·la Roe', 'Roe | Gal·la'],
    ['Müller, "Änne" <née Ø>', 'Müller | Änne <née Ø>'],
    ['Müller, "Änne"', 'Müller | Änne'],
    ['Müller, Änne <Jo Ann', 'Müller | Änne Jo Ann'],
  ])('is not meant by %s', (raw, expected) => {
    const { family, given, suffix } = parseName(raw);
    expect([family, given, suffix].filter((part) => part !== '').join(' | ')).toBe(expected);
  });

  it('takes no time that grows with the square of a hostile text', () => {
    for (const part of ['1,', '(', '[a', '"', '<a', ' a', 'a@', ', ed', 'Aa ', '王 ']) {
      const text = part.repeat(20_000);
      const start = process.cpuUsage(); // not the clock, which also counts what else the machine does
      referenceOf(`AU  - ${text}`, `AU  - Smith, ${text}`, `AU  - ${text.slice(0, 380)}`);
      expect(process.cpuUsage(start).user / 1_000, part).toBeLessThan(1500);
    }
  });
});
// cspell:enable
