import {
  isDegree,
  isInitials,
  isLoudSuffix,
  isParticle,
  isSmallParticle,
  isSuffix,
  isSureDegree,
  isTitle,
  type NameParts,
  person,
  takeSuffix,
  wordsOf,
} from './name-parts.js';
import { isFamilyAlone, naturalName } from './natural-name.js';

/** "Family, Given", "Family, Given, Jr", "Family, Jr, Given", "Family Jr, Given", "Given Family, PhD". */
export function invertedName(text: string): NameParts {
  const [first = '', ...others] = text.split(',').map((part) => part.trim());
  const rest = others.filter((part) => part !== '');
  if (rest.length > 0 && isNaturalOrder(first, rest)) {
    const parts = naturalName(first, rest.some(isDegree));
    return person(parts.family, parts.given, rest.find(isLoudSuffix) ?? parts.suffix);
  }
  const kept = rest.filter((part, place) => place === 0 || !isDegree(part));
  const suffixAt = kept.length < 2 ? -1 : kept.findIndex(isLoudSuffix);
  const [suffix = ''] = suffixAt < 0 ? [] : kept.splice(suffixAt, 1);
  const family = takeSuffix(withoutTitlesBefore(wordsOf(first)));
  const given = takeSuffix(withoutTitles(wordsOf(kept.join(' '))));
  const particles = trailingParticles(given.words);
  return person(
    [...particles, ...family.words].join(' '),
    given.words.slice(0, given.words.length - particles.length).join(' '),
    suffix || family.suffix || given.suffix,
  );
}

/**
 * True where nothing behind the comma is a given name: "John Smith, Jr", "Jane Roe, MD, PhD". A lone
 * "MD" behind two words is initials ("Garcia Lopez, MD") unless an initial stands before it.
 */
function isNaturalOrder(first: string, rest: readonly string[]): boolean {
  if (!rest.every((part) => isDegree(part) || isLoudSuffix(part))) return false;
  const words = wordsOf(first);
  if (isFamilyAlone(words) && rest.length === 1 && rest.every(mayBeInitials)) return false;
  if (words.length > 1 && words.some((word) => isParticle(word))) return rest.every(isSure);
  if (words.length > 1 && (rest.length > 1 || words.some(isInitials))) return true;
  return rest.every(isSure);
}

/** "Smith, MPH" and "Lee, DSC": three capitals may be initials; "Smith, III" has a suffix. */
const mayBeInitials = (part: string): boolean => /^\p{Lu}{2,3}$/u.test(part) && !isSuffix(part);

/** "Ivanov, II" and "Doe, M.D." have initials, "Smith, III" and "Smith, Jr" suffixes. */
const isSure = (part: string): boolean =>
  (isSuffix(part) && part !== 'II' && part !== 'IV') || (isSureDegree(part) && part !== 'M.D.');

/** "Prof. Dr. Roe, Ann". */
function withoutTitlesBefore(words: readonly string[]): readonly string[] {
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] ?? '')) from += 1;
  return words.slice(from);
}

/** Without "Dr." before and "MD" behind a given name. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const names = withoutTitlesBefore(words);
  let to = names.length;
  while (to > 1 && isLateDegree(names, to - 1, 0)) to -= 1;
  return names.slice(0, to);
}

/** "John MD" has a degree, "J MD" initials. */
function isLateDegree(words: readonly string[], at: number, from: number): boolean {
  const word = words[at] ?? '';
  return isSureDegree(word) || (isDegree(word) && /\p{Ll}{2}/u.test(words[from] ?? ''));
}

/** "ROE, A. P. Ann de": small particles behind the given names belong to the family name. */
function trailingParticles(words: readonly string[]): readonly string[] {
  let from = words.length;
  while (from > 1 && isSmallParticle(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}
