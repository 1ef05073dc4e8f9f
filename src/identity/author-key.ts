import type { PersonName } from '../ris/index.js';
import { fold } from './fold.js';
import { nodeId } from './node-id.js';
import { remember } from './remember.js';

/** Articles before the names of groups; "de" and "al" begin names of people too. */
const ARTICLE =
  /^(?:the (?=\S)|(?:l['’]\s?|(?:le|la|les|el|los|las|il|lo|gli|die|der|das|het|den|det|os|as) )(?=\S+ \S))/i;

/**
 * What a person is known by: folded family name, a bar, folded given names, and a suffix where
 * there is one. A name without given names that begins with an article is a group's, and the article is
 * left out: "The ABC Study Group" and "ABC Study Group" have one key. "Krasuska, Marta" and "Marta Krasuska" have one key; initials are never guessed,
 * so "Krasuska, M." has another. dblp's number of a namesake comes last. Null for a name without a letter.
 */
export function authorKey(
  name: Pick<PersonName, 'family' | 'given' | 'suffix' | 'homonym'>,
): string | null {
  const family = fold(name.given === '' ? name.family.replace(ARTICLE, '') : name.family);
  if (family === '') return null;
  const suffix = fold(name.suffix);
  const key = `${family}|${fold(name.given)}`;
  if (name.homonym !== undefined) return `${key}|${suffix}|${name.homonym}`;
  return suffix === '' ? key : `${key}|${suffix}`;
}

/** The id of the author with that key. */
export const authorId = remember((key) => nodeId('A', key));
