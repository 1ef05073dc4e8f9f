import type { PersonName } from '../ris/index.js';
import { fold } from './fold.js';
import { nodeId } from './node-id.js';
import { remember } from './remember.js';

/**
 * What a person is known by: folded family name, a bar, folded given names, and a suffix where
 * there is one. "Krasuska, Marta" and "Marta Krasuska" have one key; initials are never guessed,
 * so "Krasuska, M." has another. dblp's number of a namesake comes last. Null for a name without a letter.
 */
export function authorKey(
  name: Pick<PersonName, 'family' | 'given' | 'suffix' | 'homonym'>,
): string | null {
  const family = fold(name.family);
  if (family === '') return null;
  const suffix = fold(name.suffix);
  const key = `${family}|${fold(name.given)}`;
  if (name.homonym !== undefined) return `${key}|${suffix}|${name.homonym}`;
  return suffix === '' ? key : `${key}|${suffix}`;
}

/** The id of the author with that key. */
export const authorId = remember((key) => nodeId('A', key));
