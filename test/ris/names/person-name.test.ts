import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../../src/ris/index.js';

/** Family, given, suffix; a group has brackets round its name. */
function shown(raw: string): string {
  const { family, given, suffix, isGroup } = parseName(raw);
  return isGroup
    ? `[${family}]`
    : [family, given, suffix].filter((part) => part !== '').join(' | ');
}

describe('a name', () => {
  it.each([
    ['Last, First', 'Last | First'],
    ['Last, F. M.', 'Last | F. M.'],
    ['Last,F.', 'Last | F.'],
    ['Last, First, Jr', 'Last | First | Jr'],
    ['Last Jr, First', 'Last | First | Jr'],
    ['Last, Jr, First', 'Last | First | Jr'],
    ['Last, First III', 'Last | First | III'],
    ['Last, JR', 'Last | JR'],
    ['Ivanov, II', 'Ivanov | II'],
    ['First Last', 'Last | First'],
    ['First Last, Jr', 'Last | First | Jr'],
    ['First B. Last Jr.', 'Last | First B. | Jr.'],
    ['Last FM', 'Last | FM'],
    ['LAST FM', 'LAST | FM'],
    ['LAST F.', 'LAST | F.'],
    ['J.R. Last', 'Last | J.R.'],
    ['KRASUSKA, MARTA', 'KRASUSKA | MARTA'],
    ['F. VAN DEN LAST', 'VAN DEN LAST | F.'],
    ['van der Last, Piet', 'van der Last | Piet'],
    ['Last, Piet van der', 'van der Last | Piet'],
    ['Piet van der Last', 'van der Last | Piet'],
    ['Van Last P.', 'Van Last | P.'],
    ['Ahmad bin Last', 'bin Last | Ahmad'],
    ['al-Last, Nadia', 'al-Last | Nadia'],
    ['Maria dos Last', 'dos Last | Maria'],
    ['Carla della Last', 'della Last | Carla'],
    ['José Ortega y Last', 'Ortega y Last | José'],
    ["O'Last, Pat", "O'Last | Pat"],
    ['MacLast, Ann', 'MacLast | Ann'],
    ['Plato', 'Plato'],
    ['Last, Ma', 'Last | Ma'],
  ])('%s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    ['Last DSC', 'Last | DSC'],
    ['Last, DSC', 'Last | DSC'],
    ['Last, MPH', 'Last | MPH'],
    ['de Souza, MBA', 'de Souza | MBA'],
    ['Last, PhD', 'Last'],
    ['Last, III', 'Last | III'],
    ['First Last, MPH', 'Last | First'],
    ['Last MPH', 'Last | MPH'],
    ['Last PHD', 'Last | PHD'],
    ['de Last MBA', 'de Last | MBA'],
    ['Last MBBS', 'Last'],
    ['Last PhD', 'Last'],
    ['Last MEd', 'Last'],
    ['Last MPH, PhD', 'Last'],
    ['Last (MPH)', 'Last'],
    ['Last J MPH', 'Last | J'],
    ['First Last MPH', 'Last | First'],
    ['First Last BSN RN', 'Last | First'],
    ['First Last MA PhD', 'Last | First'],
  ])('has capitals that are initials after a family name alone: %s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    ['Dr. First Last', 'Last | First'],
    ['Last, Dr. First', 'Last | First'],
    ['Last, First, MD, PhD', 'Last | First'],
    ['Last, First MD', 'Last | First'],
    ['First B. Last, MD', 'Last | First B.'],
    ['First Last PhD', 'Last | First'],
    ['Last, MD', 'Last | MD'],
    ['Last, M.D.', 'Last | M.D.'],
    ['Garcia Last, MA', 'Garcia Last | MA'],
  ])('loses titles and degrees but no initials: %s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    ['World Health Organization', '[World Health Organization]'],
    ['WHO', '[WHO]'],
    ['The Invented Trial Collaborative Group', '[The Invented Trial Collaborative Group]'],
    ['{Invented and Sons}', '[Invented and Sons]'],
    ['Department of Health', '[Department of Health]'],
  ])('of a group stays whole: %s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    ['张伟', '张 | 伟'],
    ['欧阳小明', '欧阳 | 小明'],
    ['张, 伟', '张 | 伟'],
    ['张，伟', '张 | 伟'],
    ['王 小明', '王 | 小明'],
    ['山田 太郎', '山田 | 太郎'],
    ['田中実', '田中実'],
    ['ジョン・スミス', 'スミス | ジョン'],
    ['김철수', '김 | 철수'],
    ['Иванов И. И.', 'Иванов | И. И.'],
    ['И. И. Иванов', 'Иванов | И. И.'],
    ['Иванов Иван Иванович', 'Иванов | Иван Иванович'],
    ['Иванов, Иван', 'Иванов | Иван'],
    ['Nguyễn Văn An', 'Nguyễn | Văn An'],
    ['Yıldız, İpek', 'Yıldız | İpek'],
    ['محمد، علي', 'محمد | علي'],
    ['Παπαδοπούλου, Μαρία', 'Παπαδοπούλου | Μαρία'],
  ])('in any script: %s', (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    'Last, First (0000-0002-1825-0097)',
    'Last, First https://orcid.org/0000-0002-1825-0097',
    'Last, First [ORCID: 0000-0002-1825-0097]',
  ])('can hold an ORCID: %s', (raw) => {
    expect(parseName(raw)).toMatchObject({
      family: 'Last',
      given: 'First',
      orcid: '0000-0002-1825-0097',
    });
  });

  it('has no ORCID with a wrong check digit', () => {
    expect(parseName('Last, First (0000-0002-1825-0096)').orcid).toBeNull();
  });

  const part = fc.constantFrom(
    ...[
      'Ann',
      'LEE',
      'de',
      'van der',
      'Jr',
      'II',
      'MD',
      'PhD',
      'Dr',
      'J.',
      'F.M.',
      'JR',
      'Ma',
      'The',
    ],
    ...[
      'Group',
      "O'Neil",
      'McRae',
      'Núñez',
      'Jean-Luc',
      'M.D.',
      'Ms',
      'KM',
      'III',
      'Łódź',
      'MPH',
      'x',
    ],
  );
  const name = fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.array(part, { maxLength: 3 }))
    .map(([family, given]) => [family.join(' '), given.join(' ')].filter(Boolean).join(', '));

  it('reads the same by the quick pattern as by the rules, which a blank before it calls', () => {
    fc.assert(
      fc.property(name, (raw) => {
        const { raw: _, ...ruled } = parseName(` ${raw}`);
        expect(parseName(raw)).toEqual({ raw, ...ruled });
      }),
      { numRuns: 3000 },
    );
  });

  it('loses no letter of a name without titles', () => {
    const word = fc.constantFrom('Ann', 'Lee', 'van', 'J.', 'Jr', 'de', 'Zoë', 'Kim-Su', '李');
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (words, comma) => {
          const raw = words.map((each, place) => (place === comma ? `${each},` : each)).join(' ');
          const { family, given, suffix } = parseName(raw);
          const letters = (text: string): string =>
            [...text.replace(/[^\p{L}]/gu, '')].sort().join('');
          expect(letters(family + given + suffix)).toBe(letters(raw));
        },
      ),
    );
  });
});
