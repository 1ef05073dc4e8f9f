import { describe, expect, it } from 'vitest';
import { AUTHOR_RULES } from '../../../src/identity/authors/author-rules.js';
import { compareNames } from '../../../src/identity/authors/compare-names.js';
import { barFor, isVetoed, looksUpTo } from '../../../src/identity/authors/join-conditions.js';
import type { AuthorEvidence } from '../../../src/identity/index.js';
import { evidenceOf, type MadeMention } from './made-authors.js';

const ONE = '0000-0002-1825-0097';
const TWO = '0000-0001-5109-3700';

function nameOf(mention: MadeMention): AuthorEvidence {
  const [name] = evidenceOf([mention]);
  if (name === undefined) throw new Error('No name.');
  return name;
}

describe('a name looks up to the one that it may join', () => {
  it.each<[MadeMention, MadeMention]>([
    [{ name: 'Krasuska, M.' }, { name: 'Krasuska, Marta' }],
    [{ name: 'Krasuska, Marta' }, { name: 'Krasuska, Marta A.' }],
    [{ name: 'Krasuska, M. A.' }, { name: 'Krasuska, Marta' }],
    [{ name: 'Dubosc, Jean-Pierre' }, { name: 'Dubosc, Jeanpierre', orcid: ONE }],
    [{ name: 'Dubosc, Jeanpierre' }, { name: 'Dubosc, Jean-Pierre', orcid: ONE }],
    [{ name: 'Dubosc, Jeanpierre' }, { name: 'Dubosc, Jean-Pierre' }],
  ])('%o to %o, and not the other way', (one, two) => {
    const [name, other] = [nameOf(one), nameOf(two)];
    expect(looksUpTo(name, other, compareNames(name, other))).toBe(true);
    expect(looksUpTo(other, name, compareNames(other, name))).toBe(false);
  });
});

describe('two names are two people for certain', () => {
  it.each<[string, MadeMention, MadeMention, boolean]>([
    ['a shorter name', { name: 'Roe, A.' }, { name: 'Roe, Ann' }, false],
    ['names that contradict', { name: 'Roe, Ann' }, { name: 'Roe, Alan' }, true],
    ['one ORCID', { name: 'Roe, A.', orcid: ONE }, { name: 'Roe, Ann', orcid: ONE }, false],
    ['an ORCID on one side', { name: 'Roe, A.', orcid: ONE }, { name: 'Roe, Ann' }, false],
    ['two ORCIDs', { name: 'Roe, A.', orcid: ONE }, { name: 'Roe, Ann', orcid: TWO }, true],
    ['both on one paper', { name: 'Roe, A.', with: 'Roe, Ann' }, { name: 'Roe, Ann' }, true],
    ['a suffix on both sides', { name: 'Roe, A., Jr.' }, { name: 'Roe, Ann, Sr.' }, true],
  ])('%s', (_, one, two, expected) => {
    expect(isVetoed(nameOf(one), nameOf(two))).toBe(expected);
    expect(isVetoed(nameOf(two), nameOf(one))).toBe(expected);
  });
});

it.each<[string, string, number]>([
  ['initials', 'Krasuska, M.', AUTHOR_RULES.join],
  ['initials of a common name', 'Wang, L.', AUTHOR_RULES.joinCommon],
  ['a written-out name', 'Krasuska, Marta', AUTHOR_RULES.joinFull],
  ['a written-out common name', 'Wang, Li', AUTHOR_RULES.joinFullCommon],
])('the bar for %s', (_, name, expected) => {
  expect(barFor(nameOf({ name }))).toBe(expected);
});
