import { expect, it } from 'vitest';
import { compareNames } from '../../../src/identity/authors/compare-names.js';

/** A name of one family, with given names as a reader of names gives them. */
const name = (given: string, suffix = '') => {
  const parts = given
    .toLowerCase()
    .split(/[\s.-]+/)
    .filter((part) => part !== '');
  return {
    family: 'lake',
    wholeFamily: 'lake',
    given: parts,
    isInitials: parts.every(({ length }) => length === 1),
    suffix,
    homonym: '',
  };
};

it.each([
  [name('Marta'), name('Marta'), 'SAME'],
  [name('Jean-Pierre'), name('Jeanpierre'), 'SAME'],
  [name('M.'), name('Marta'), 'SHORTER'],
  [name('Marta A.'), name('M.'), 'FULLER'],
  [name('M. A.'), name('Marta'), 'FITS'],
  [name('Marta'), name('Anna'), 'DIFFERENT'],
  [name('Joerg'), name('Jorg'), 'OTHER_SPELLING'],
  [name('Marta', 'Jr'), name('Marta', 'Sr'), 'DIFFERENT'],
  [name('Marta', 'Jr'), name('Marta'), 'SAME'],
  [name(''), name('Marta'), 'DIFFERENT'],
  [name('Ann E.'), name('Anne'), 'OTHER_SPELLING'],
  [name('Jung-A'), name('Junga'), 'OTHER_SPELLING'],
  [name('Marta'), name('Marta A.'), 'SHORTER'],
  [name('Marta A.'), name('Marta A.'), 'SAME'],
] as const)('%j and %j: %j', (a0, a1, expected) => {
  expect(compareNames(a0, a1)).toEqual(expected);
});
