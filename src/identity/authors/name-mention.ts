import type { PersonName } from '../../ris/index.js';
import { authorKey } from '../author-key.js';
import { fold } from '../fold.js';
import { remember } from '../remember.js';
import { withoutParticles } from './name-skeleton.js';

/** A name as a record gives it, taken apart for comparison. */
export interface NameMention {
  readonly key: string;
  /** The family name without particles, in the letters that every transliteration shares. */
  readonly family: string;
  /** The family name with its particles, folded and without blanks. */
  readonly wholeFamily: string;
  /** Given names in order, folded; one letter for an initial. */
  readonly given: readonly string[];
  /** True where no given name is written out. */
  readonly isInitials: boolean;
  readonly suffix: string;
  /** dblp's number of a namesake; empty where there is none. */
  readonly homonym: string;
  readonly orcid: string | null;
}

/** "MA", "M.A.", "M-A", "MAJ": given names in capitals alone. */
const CAPITALS = /^\p{Lu}{1,3}$/u;

/** Takes a name apart; null for a group and for a name without a letter. */
export function nameMention(name: PersonName): NameMention | null {
  const key = authorKey(name);
  if (key === null || name.isGroup) return null;
  const given = givenNames(name);
  return {
    key,
    family: withoutParticles(fold(name.family)),
    wholeFamily: fold(name.family).replaceAll(' ', ''),
    given,
    isInitials: given.every(({ length }) => length === 1),
    suffix: suffixOf(name.suffix),
    homonym: name.homonym ?? '',
    orcid: name.orcid,
  };
}

/** "MA" in capitals is two initials; "Ma" and, beside written-out names in capitals, "ANNA MA" are names. */
function givenNames({ given, family }: PersonName): readonly string[] {
  const isLoud = family === family.toUpperCase() && /\p{Lu}{4}/u.test(given);
  return given
    .split(/[\s.\u2010-\u2015-]+/)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const letters = CAPITALS.test(word) && !isLoud ? [...word] : [word];
      return letters.map((part) => fold(part).replaceAll(' ', ''));
    })
    .filter((word) => word !== '');
}

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['2nd', 'ii'],
  ['3rd', 'iii'],
  ['4th', 'iv'],
]);

function suffixOf(suffix: string): string {
  const folded = fold(suffix);
  return SUFFIXES.get(folded) ?? folded;
}

/**
 * The block of names among which one person can stand: family name and first initial. Null without a
 * given name: such a name joins nobody.
 */
export function nameBlock(family: string, given: readonly string[]): string | null {
  const [first] = given;
  return first === undefined || family === '' ? null : `${family}|${first.charAt(0)}`;
}

/** Follows the key of a name that is set apart from the same name elsewhere. */
const SPLIT_MARK = '#';

/**
 * The key of a name on the papers that a decision sets apart, or of one of the people who share the name.
 *
 * @param by the id of the decision, or the person's ORCID.
 */
export function splitKey(key: string, by: string): string {
  return `${key}${SPLIT_MARK}${by}`;
}

/** The key of the name itself (`authorKey`), whatever sets it apart. */
export function plainKey(key: string): string {
  const [plain = ''] = key.split(SPLIT_MARK, 1);
  return plain;
}

/** The block of a key (`authorKey`, `splitKey`); null for a name without a given name. */
export const nameBlockOfKey = remember((key): string | null => {
  const [family = '', given = ''] = plainKey(key).split('|');
  return given === '' ? null : nameBlock(withoutParticles(family), [given]);
});
