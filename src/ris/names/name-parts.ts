import {
  CAPITAL_PARTICLES,
  DEGREES,
  DOTTED_TITLES,
  OTHER_TITLES,
  PARTICLES,
  SUFFIX,
  TITLES,
  WRITTEN_DEGREES,
} from './name-words.js';

/** What a name is made of; the whole stands in `family` where it has no parts. */
export interface NameParts {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
  readonly isGroup: boolean;
}

/** A person's parts. */
export function person(family: string, given: string, suffix = ''): NameParts {
  return { family, given, suffix, isGroup: false };
}

/** The words of a text. */
export const wordsOf = (text: string): string[] =>
  HAS_BLANK.test(text) ? text.split(BLANKS) : [text];

const HAS_BLANK = /\s/;
const BLANKS = /\s+/;

/** A word in small letters without dots and commas: "Ph.D." gives "phd". */
export const bare = (word: string): string => {
  const small = word.toLowerCase();
  return HAS_SIGN.test(small) ? small.replace(/[.,]/g, '') : small;
};

const HAS_SIGN = /[.,]/;

export const isSuffix = (word: string): boolean =>
  word.length <= LONGEST_SUFFIX && SUFFIX.test(word);

/** "III." and "2nd.". */
const LONGEST_SUFFIX = 4;

/** JR and SR in capitals are initials unless a given name stands beside them. */
export const isLoudSuffix = (word: string): boolean => isSuffix(word) || /^[JS]R\.?$/.test(word);

/** "D.R." is initials, "Dr." and "DR." a title. */
const HAS_INNER_DOT = /^\p{L}\.\p{L}\.?$/u;

export const isTitle = (word: string): boolean =>
  (TITLES.has(bare(word)) && !HAS_INNER_DOT.test(word)) ||
  DOTTED_TITLES.has(word) ||
  OTHER_TITLES.has(word);

/** "Phd" and "MA" are degrees, "Ma" is a name. */
export const isDegree = (word: string): boolean => {
  const letters = bare(word);
  return (
    WRITTEN_DEGREES.has(word) ||
    (DEGREES.has(letters) && (letters.length > 2 || !/^\p{Lu}\p{Ll}$/u.test(word)))
  );
};

/** A degree that cannot be initials: "PhD", "M.D.", "MBBS"; "MA" and "MD" can be. */
export const isSureDegree = (word: string): boolean =>
  isDegree(word) && (bare(word).length > 2 || word === 'M.D.');

export const isSmallParticle = (word: string): boolean => PARTICLES.has(word.replace(/[.’']$/, ''));

export const isParticle = (word: string): boolean =>
  isSmallParticle(word) || CAPITAL_PARTICLES.has(word);

/** "F.X.", "K.-M.", "A.Th.", "FM", "F": capitals, each perhaps with a dot. */
const INITIALS = /^(?:(?:\p{Lu}\.?[-‐]?){1,4}|(?:\p{Lu}\p{Ll}?\.[-‐]?){1,4}|(?:\p{Lo}\.){1,3})$/u;

export const isInitials = (word: string): boolean => INITIALS.test(word);

/** A suffix at the end of the words, taken off. */
export function takeSuffix(words: readonly string[]): {
  readonly words: readonly string[];
  readonly suffix: string;
} {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !isSuffix(last)) return { words, suffix: '' };
  return { words: words.slice(0, -1), suffix: last };
}
