import { expect, it } from 'vitest';
import { sharedNames } from '../../../src/identity/authors/shared-names.js';
import { evidenceOf, type MadeMention } from './made-authors.js';

const ONE = '0000-0002-1825-0097';
const TWO = '0000-0001-5109-3700';

it.each<[string, readonly MadeMention[], readonly string[]]>([
  ['nobody without ORCIDs', [{ name: 'Chen, Wei' }, { name: 'Chen, W.' }], []],
  [
    'one ORCID under two spellings',
    [
      { name: 'Chen, Wei-Li', orcid: ONE },
      { name: 'Chen, Weili', orcid: ONE },
    ],
    [],
  ],
  [
    'two ORCIDs under one name, with the papers that have none',
    [{ name: 'Chen, Wei', orcid: ONE }, { name: 'Chen, Wei', orcid: TWO }, { name: 'Chen, Wei' }],
    ['chen|wei', `chen|wei#${TWO}`, `chen|wei#${ONE}`],
  ],
  [
    'two ORCIDs under spellings that differ in a hyphen',
    [
      { name: 'Chen, Wei-Li', orcid: ONE },
      { name: 'Chen, Weili', orcid: TWO },
    ],
    ['chen|wei li', 'chen|weili'],
  ],
  [
    'two ORCIDs under a full name and initials',
    [
      { name: 'Chen, Wei', orcid: ONE },
      { name: 'Chen, W.', orcid: TWO },
    ],
    [],
  ],
])('%s', (_, mentions, expected) => {
  const names = evidenceOf(mentions);
  const isShared = sharedNames(names);
  expect(
    names
      .filter(isShared)
      .map(({ key }) => key)
      .sort(),
  ).toEqual(expected);
});
