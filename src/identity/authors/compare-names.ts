import { skeleton } from './name-skeleton.js';

/** What a comparison of names needs. */
export interface ComparableName {
  readonly family: string;
  readonly wholeFamily: string;
  readonly given: readonly string[];
  readonly isInitials: boolean;
  readonly suffix: string;
  /** dblp's number of a namesake: two numbers are two people. Empty where there is none. */
  readonly homonym: string;
}

/**
 * How two names of one block stand to each other. SAME: only hyphens and blanks differ ("Jean-Pierre",
 * "Jeanpierre"); OTHER_SPELLING: a transliteration or a particle too ("Müller", "Mueller"); SHORTER and
 * FULLER: the first leaves out or shortens what the second has ("M.", "Marta A."), or the other way;
 * FITS: each has something that the other lacks ("M. A.", "Marta"); DIFFERENT.
 */
export type NameRelation = 'SAME' | 'OTHER_SPELLING' | 'SHORTER' | 'FULLER' | 'FITS' | 'DIFFERENT';

/**
 * Compares two names. A suffix on both sides must agree; on one side it says nothing. An initial is no
 * syllable of a written-out name: "Ann E." is not "Anne", and "Marta" is shorter than "Marta A.".
 */
export function compareNames(a: ComparableName, b: ComparableName): NameRelation {
  if (a.family !== b.family || a.given.length === 0 || b.given.length === 0) return 'DIFFERENT';
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return 'DIFFERENT';
  const numbers = compareNumbers(a.homonym, b.homonym);
  if (numbers === 'DIFFERENT') return numbers;
  if (a.isInitials === b.isInitials) {
    const [one, two] = [a.given.join(''), b.given.join('')];
    if (!a.isInitials && hasGluedInitial(a, b)) {
      const relation = compareGiven(a.given, b.given);
      const isLike = relation === 'DIFFERENT' && skeleton(one) === skeleton(two);
      return isLike ? 'OTHER_SPELLING' : relation;
    }
    if (one === two && numbers !== 'SAME') return numbers;
    if (one === two) return a.wholeFamily === b.wholeFamily ? 'SAME' : 'OTHER_SPELLING';
    if (!a.isInitials && skeleton(one) === skeleton(two)) return 'OTHER_SPELLING';
  }
  return compareGiven(a.given, b.given);
}

/** True where the letters of the two could only be alike by an initial that the other writes as part of a name. */
function hasGluedInitial(a: ComparableName, b: ComparableName): boolean {
  const isInitial = (given: string): boolean => given.length === 1;
  return a.given.length !== b.given.length && (a.given.some(isInitial) || b.given.some(isInitial));
}

/** A name without a number may be any of its namesakes. */
function compareNumbers(a: string, b: string): 'SAME' | 'SHORTER' | 'FULLER' | 'DIFFERENT' {
  if (a === b) return 'SAME';
  if (a !== '' && b !== '') return 'DIFFERENT';
  return a === '' ? 'SHORTER' : 'FULLER';
}

function compareGiven(a: readonly string[], b: readonly string[]): NameRelation {
  let isAShorter = a.length < b.length;
  let isBShorter = b.length < a.length;
  const places = Math.min(a.length, b.length);
  for (let place = 0; place < places; place += 1) {
    const [one = '', two = ''] = [a[place], b[place]];
    if (one === two || (one.length > 1 && skeleton(one) === skeleton(two))) continue;
    if (one.length === 1 && two.startsWith(one)) isAShorter = true;
    else if (two.length === 1 && one.startsWith(two)) isBShorter = true;
    else return 'DIFFERENT';
  }
  if (isAShorter && isBShorter) return 'FITS';
  if (isAShorter) return 'SHORTER';
  return isBShorter ? 'FULLER' : 'OTHER_SPELLING';
}
