import { editDistance } from '../text-similarity.js';
import { MATCH_RULES } from './match-rules.js';
import { plainName } from './plain-name.js';

export type AuthorRelation = keyof typeof MATCH_RULES.points.authors;

/**
 * How two lists of authors (as in `PaperFeatures`) stand to each other. SAME: the first author and
 * most others; FIRST: the first author alone is known or agrees; OTHERS: the list agrees, in another
 * order; PARTLY: some agree. Family and given name may have changed places.
 */
export function compareAuthors(a: readonly string[], b: readonly string[]): AuthorRelation {
  const [first, other] = [a[0], b[0]];
  if (first === undefined || other === undefined) return 'UNKNOWN';
  const shared = countShared(a, b);
  const shorter = Math.min(a.length, b.length);
  const isFirstSame = isSamePerson(first, other);
  const overlaps = shared / shorter >= MATCH_RULES.authorOverlap;
  if (isFirstSame) return overlaps && shorter > 1 ? 'SAME' : 'FIRST';
  if (overlaps && shorter > 1) return 'OTHERS';
  return shared > 0 ? 'PARTLY' : 'DIFFERENT';
}

function countShared(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.filter((name) => long.some((other) => isSamePerson(name, other))).length;
}

/** The same family name, and given names that do not contradict in their first letter. */
function isSamePerson(a: string, b: string): boolean {
  if (a === b) return true;
  const [family, given] = partsOf(a);
  const [otherFamily, otherGiven] = partsOf(b);
  if (isSameFamily(family, otherFamily)) {
    return given === '' || otherGiven === '' || given.charAt(0) === otherGiven.charAt(0);
  }
  return isSwapped(family, given, otherFamily, otherGiven) || isJumbled(a, b);
}

/** "Marta, Krasuska" for "Krasuska, M": the family name of one is the given name of the other. */
function isSwapped(
  family: string,
  given: string,
  otherFamily: string,
  otherGiven: string,
): boolean {
  return (
    isCrossed(family, given, otherFamily, otherGiven) ||
    isCrossed(otherFamily, otherGiven, family, given)
  );
}

/** "Wang, Chen" is not "Chen, Wei": what is left must agree whole, or be no more than initials. */
function isCrossed(
  family: string,
  given: string,
  otherFamily: string,
  otherGiven: string,
): boolean {
  const [name, other] = [plainName(given), plainName(otherGiven)];
  if (name !== otherFamily || other === '') return false;
  return family === other || (other.length <= 2 && family.charAt(0) === other.charAt(0));
}

/** "A, Krasuska Marta" for "Krasuska, Marta A": a long word in common, the others too or by their initials. */
function isJumbled(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.length !== others.length) return false;
  if (!words.some((word) => word.length >= 4 && others.includes(word))) return false;
  const [rest, otherRest] = [without(words, others), without(others, words)];
  return rest.every((word, index) => isInitialOrSame(word, otherRest[index] ?? ''));
}

/** The words that the other name lacks, by their letters: in this order words and initials meet. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  return words.filter((word) => !others.includes(word)).sort();
}

function isInitialOrSame(a: string, b: string): boolean {
  if (a.length > 1 && b.length > 1) return isSameFamily(a, b);
  return a !== '' && a.charAt(0) === b.charAt(0);
}

const wordsOf = (name: string): readonly string[] =>
  name.split(/[ |]/).filter((word) => word !== '');

function isSameFamily(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "garcia" for "garcialopez", "koning" for "dekoning"; a letter lost or wrong in a longer name.
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return true;
  return short.length >= 5 && editDistance(short, long, 1) <= 1;
}

function partsOf(name: string): readonly [string, string] {
  const bar = name.indexOf('|');
  return [name.slice(0, bar), name.slice(bar + 1)];
}
