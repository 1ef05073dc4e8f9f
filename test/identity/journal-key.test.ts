import { expect, it } from 'vitest';
import { fold } from '../../src/identity/fold.js';
import { journalKey } from '../../src/identity/journal-key.js';

it.each([
  [{ title: 'The Lancet', abbreviation: 'Lancet', issns: ['0140-6736'] }, fold('The Lancet')],
  [{ title: null, abbreviation: 'BMJ', issns: [] }, 'bmj'],
  [{ title: null, abbreviation: null, issns: ['0140-6736'] }, '0140-6736'],
  [{ title: '—', abbreviation: null, issns: [] }, null],
] as const)('%j is known by %j', (text, expected) => {
  expect(journalKey(text)).toEqual(expected);
});
