import { describe, expect, it } from 'vitest';
import { parseName } from '../../../src/ris/index.js';
import { codesOf, referenceOf } from '../interpret.js';

/** Family and given names of what an author field holds; a group has brackets round its name. */
const authorsOf = (...values: readonly string[]): readonly string[] =>
  referenceOf(...values.map((value) => `AU  - ${value}`)).authors.map((name) =>
    name.isGroup
      ? `[${name.family}]`
      : [name.family, name.given, name.suffix].filter((part) => part !== '').join(' | '),
  );

describe('an author field with several people', () => {
  it.each([
    ['Scopus', 'Smith J., Wei L.', ['Smith | J.', 'Wei | L.']],
    ['Scopus', 'Gray J.A., Van Hill P., Wei L.', ['Gray | J.A.', 'Van Hill | P.', 'Wei | L.']],
    ['Scopus', "de la Cruz M.A., O'Brien K.", ['de la Cruz | M.A.', "O'Brien | K."]],
    ['Scopus', 'Kim J.-H., Müller-Roe K.', ['Kim | J.-H.', 'Müller-Roe | K.']],
    ['Scopus', 'Smith, J., Wei, L., van Hill, P.', ['Smith | J.', 'Wei | L.', 'van Hill | P.']],
    ['Scopus', 'Smith, J.; Wei, L.', ['Smith | J.', 'Wei | L.']],
    ['APA', 'Smith, J., Wei, L., & Roe, A.-B.', ['Smith | J.', 'Wei | L.', 'Roe | A.-B.']],
    ['PubMed', 'Smith JA, Wei L, Roe-Poe K', ['Smith | JA', 'Wei | L', 'Roe-Poe | K']],
    ['Ovid', 'Smith JA and Wei L', ['Smith | JA', 'Wei | L']],
    ['a lost comma', 'Roe R, Kerr J. M. Carter S.', ['Roe | R', 'Kerr | J. M.', 'Carter | S.']],
    ['bars', 'Smith, J.|Wei, L.', ['Smith | J.', 'Wei | L.']],
    ['slashes', 'Smith, J. / Wei, L.', ['Smith | J.', 'Wei | L.']],
    ['HTML', 'Smith, J.<br/>Wei, L.', ['Smith | J.', 'Wei | L.']],
    ['Excel', 'Smith, J._x000D_Wei, L.', ['Smith | J.', 'Wei | L.']],
    ['German', 'J. Schmidt und K. Roe', ['Schmidt | J.', 'Roe | K.']],
    ['footnotes', 'Ann Roe1,2, Bob Doe3 and Cy Poe*', ['Roe | Ann', 'Doe | Bob', 'Poe | Cy']],
    [
      'raised',
      'Ann Roe<sup>1</sup>, Bob Doe<sup>2</sup>, Cy Poe<sup>a,b</sup>',
      ['Roe | Ann', 'Doe | Bob', 'Poe | Cy'],
    ],
    ['roles', 'Klein, Hugh [Ed], Merrick, Joav [Ed]', ['Klein | Hugh', 'Merrick | Joav']],
    ['Cyrillic', 'Иванов И. И., Петров П. П.', ['Иванов | И. И.', 'Петров | П. П.']],
    [
      'Cyrillic',
      'Иванов И.И., Петров П.П. и Сидоров С.С.',
      ['Иванов | И.И.', 'Петров | П.П.', 'Сидоров | С.С.'],
    ],
    ['Cyrillic', 'И.И. Иванов, П.П. Петров', ['Иванов | И.И.', 'Петров | П.П.']],
    [
      'Cyrillic',
      'Иванов Иван Иванович, Петров Пётр Петрович',
      ['Иванов | Иван Иванович', 'Петров | Пётр Петрович'],
    ],
    ['Greek', 'Παπαδόπουλος Γ., Νικολάου Μ.', ['Παπαδόπουλος | Γ.', 'Νικολάου | Μ.']],
    ['Arabic', 'دوست محمدی، علی؛ رضایی، زهرا', ['دوست محمدی | علی', 'رضایی | زهرا']],
    ['Arabic', 'علي محمد، زهرا رضا، نادر حسن', ['محمد | علي', 'رضا | زهرا', 'حسن | نادر']],
    ['Korean', '김철수, 이영희', ['김 | 철수', '이 | 영희']],
    ['Korean', '김철수; 이영희', ['김 | 철수', '이 | 영희']],
    ['Korean', '김철수 이영희 박민수', ['김 | 철수', '이 | 영희', '박 | 민수']],
    ['Korean', '김철수·이영희', ['김 | 철수', '이 | 영희']],
    ['Chinese', '王元发 庞宇 周前能', ['王 | 元发', '庞 | 宇', '周 | 前能']],
    ['Chinese', '王元发,庞宇,周前能', ['王 | 元发', '庞 | 宇', '周 | 前能']],
    ['Chinese', '张伟 李娜', ['张 | 伟', '李 | 娜']],
    ['Chinese', '张伟、李娜', ['张 | 伟', '李 | 娜']],
    ['Japanese', '山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['Japanese', '山田 太郎, 鈴木 花子', ['山田 | 太郎', '鈴木 | 花子']],
    [
      'Python',
      "['Wang, Thessa M.L.', 'van de Schoor, Rens']",
      ['Wang | Thessa M.L.', 'van de Schoor | Rens'],
    ],
    ['R', 'c("Smith J", "Wei L")', ['Smith | J', 'Wei | L']],
    ['numpy', "array(['Smith, J.', 'Wei, L.'], dtype=object)", ['Smith | J.', 'Wei | L.']],
    [
      'Crossref',
      "[{'given': 'Ann', 'family': 'Roe', 'sequence': 'first'}, {'given': 'Bo', 'family': 'Doe'}]",
      ['Roe | Ann', 'Doe | Bo'],
    ],
    ['OpenAlex', '[{"name": "Ann Roe"}, {"name": "Bo Doe"}]', ['Roe | Ann', 'Doe | Bo']],
    ['PostgreSQL', '{"Roe, Ann","Doe, Bo"}', ['Roe | Ann', 'Doe | Bo']],
    [
      'brackets',
      '[Wang, Thessa M.L.; van de Schoor, Rens]',
      ['Wang | Thessa M.L.', 'van de Schoor | Rens'],
    ],
    ['groups', 'UNICEF, WHO, World Bank', ['[UNICEF]', '[WHO]', '[World Bank]']],
    [
      'a person for a group',
      'Smith, J. for the ABC Study Group',
      ['Smith | J.', '[the ABC Study Group]'],
    ],
    [
      'people for a group',
      'Roe A, Doe B, and the ABC Investigators',
      ['Roe | A', 'Doe | B', '[the ABC Investigators]'],
    ],
    ['a person for a group', 'Dupont J., pour le Groupe ABC', ['Dupont | J.', '[le Groupe ABC]']],
  ] as const)('%s: %s', (_, value, names) => {
    expect(authorsOf(value)).toEqual(names);
    expect(codesOf(`AU  - ${value}`)).toContain('SEVERAL_AUTHORS_IN_ONE');
  });

  it.each([
    'Smith, J., Jr.',
    'Smith, John, MD, PhD',
    'García Márquez, Gabriel José',
    'van der Berg, J. H.',
    'Nguyễn Văn An',
    'Ortega y Gasset, José',
    '欧阳, 小明',
    '司马, 高明',
    '王 小明',
    '欧阳 小明',
    '山田, 太郎',
    '山田 太郎',
    '高橋 大輔',
    '林田 文子',
    '성춘향',
    '남궁, 민수',
    '김, 철수',
    'محمد، علي',
    'دوست محمدی، علی',
    'Иванов, Иван Иванович',
    'Abdul Rahman, Siti Nur',
    'National Heart, Lung, and Blood Institute',
    'Department of Health, Education, and Welfare',
    'University of Oslo, Department of Physics',
    'Centre for the Study Group of Nowhere',
    'Marks and Spencer',
  ])('is no other than one of %s', (value) => {
    expect(authorsOf(value)).toHaveLength(1);
  });

  it('gives names that are read again as they were read', () => {
    const values = [
      'Gray J.A., Van Hill P.',
      'Roe, A., Doe, B.',
      '王元发 庞宇 周前能',
      'Ann Roe1, Bob Doe2',
    ];
    for (const value of values) {
      for (const { raw, ...name } of referenceOf(`AU  - ${value}`).authors) {
        expect({ raw, ...name }).toEqual(parseName(raw));
      }
    }
  });

  it('is left out whole where a program took a list apart into single signs', () => {
    const lines = [...'Smith,JWeiL'].map((sign) => `AU  - ${sign}`);
    expect(referenceOf(...lines).authors).toEqual([]);
    expect(codesOf(...lines)).toContain('NO_AUTHOR_NAMED');
  });
});

describe('AU and A1', () => {
  it.each([
    [
      ['AU  - Smith, J.', 'AU  - Wei, L.', 'A1  - Smith, John', 'A1  - Wei, Li'],
      ['Smith | John', 'Wei | Li'],
    ],
    [
      ['A1  - Smith, John', 'A1  - Wei, Li', 'AU  - Smith J', 'AU  - Wei L'],
      ['Smith | John', 'Wei | Li'],
    ],
    [['AU  - Hampton, T', 'A1  - Hampton, T'], ['Hampton | T']],
    [
      ['A1  - Smith, J.', 'AU  - Smith, John A.', 'AU  - Wei, Li'],
      ['Smith | John A.', 'Wei | Li'],
    ],
    [
      ['AU  - 王伟', 'AU  - 李娜', 'A1  - Wang, Wei', 'A1  - Li, Na'],
      ['王 | 伟', '李 | 娜'],
    ],
  ])('are one list where they name the same people: %j', (lines, names) => {
    const { authors } = referenceOf(...lines);
    expect(authors.map(({ family, given }) => `${family} | ${given}`)).toEqual(names);
    expect(codesOf(...lines)).toEqual(['AUTHORS_TWICE']);
  });

  it.each([
    [['A1  - Smith, John', 'AU  - Wei, Li'], 2],
    [['A1  - Smith, John', 'AU  - Smith, Jane'], 2],
    [['A1  - Smith, J.', 'AU  - Smith, K.', 'AU  - Wei, L.'], 3],
    [['A1  - Smith, J.', 'A1  - Roe, A.', 'AU  - Smith, John', 'AU  - Poe, B.'], 4],
  ])('are two lists where they do not: %j', (lines, count) => {
    expect(referenceOf(...lines).authors).toHaveLength(count);
  });
});
