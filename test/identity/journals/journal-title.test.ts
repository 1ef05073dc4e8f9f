import { expect, it } from 'vitest';
import { journalTitle } from '../../../src/identity/journals/journal-title.js';

it.each([
  ['Cell cycle (Georgetown, Tex.)', 'cell cycle'],
  ['The Lancet', 'lancet'],
  ['Proceedings (Baylor University)', 'proceedings baylor university'],
  ['Heart: official journal of the British Cardiac Society', 'heart'],
  ['Lancet: Neurology', 'lancet neurology'],
  ['The', 'the'],
] as const)('%j is compared as %j', (text, expected) => {
  expect(journalTitle(text)).toEqual(expected);
});
