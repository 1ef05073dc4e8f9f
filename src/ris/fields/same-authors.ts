import type { PersonName } from '../reference/index.js';
import type { PlacedName } from './placed-name.js';

/** Letters in small form, without accents and signs. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[‐-―-]/g, ' ')
    .replace(/[^\p{L}\s]/gu, '')
    .trim();

/** Initials of given names, one letter each: "John A.", "J. A.", "JA" give "ja". */
function initialsOf(given: string): string {
  const words = /^\p{Lu}{2,3}$/u.test(given) ? [...given] : given.split(/[\s.‐-]+/u);
  return words.map((word) => lettersOf(word).charAt(0)).join('');
}

/** "Müller" is "Mueller" too. */
const isSameFamily = (a: string, b: string): boolean =>
  lettersOf(a) === lettersOf(b) || lettersOf(spelledOut(a)) === lettersOf(spelledOut(b));

const spelledOut = (text: string): string =>
  // cspell:disable-next-line
  text.normalize('NFC').replace(/[äöüæø]/gi, (sign) => SPELLED.get(sign.toLowerCase()) ?? sign);

const SPELLED: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['æ', 'ae'],
  ['ö', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
]);

/** True where one name may be the other written in full. */
function mayBeSame(a: PersonName, b: PersonName): boolean {
  if (a.isGroup !== b.isGroup || !isSameFamily(a.family, b.family)) return false;
  const [one, two] = [initialsOf(a.given), initialsOf(b.given)];
  if (!one.startsWith(two) && !two.startsWith(one)) return false;
  const [full, other] = [lettersOf(a.given), lettersOf(b.given)];
  return (
    full === other ||
    isShort(a.given) ||
    isShort(b.given) ||
    full.startsWith(other) ||
    other.startsWith(full)
  );
}

const isShort = (given: string): boolean =>
  given === '' || /^\p{Lu}{1,3}$/u.test(given) || /^(?:\p{Lu}\p{Ll}?\.[\s‐-]?)+$/u.test(given);

/** The name that says more. */
const fuller = (a: PersonName, b: PersonName): PersonName =>
  lettersOf(b.given).length > lettersOf(a.given).length
    ? { ...b, orcid: b.orcid ?? a.orcid }
    : { ...a, orcid: a.orcid ?? b.orcid };

const isOtherScript = ({ family }: PersonName): boolean =>
  /^[^\P{L}\p{Script=Latin}]/u.test(family);
const isLatin = ({ family }: PersonName): boolean => /^\p{Script=Latin}/u.test(family);

/**
 * One list of two that name the same people: every name of the shorter list has its fellow in the longer
 * one, in order, or in any order where both are of one length. Null where they are not the same: some producers write the first author in one tag and the
 * others in the other.
 */
export function oneListOf(a: readonly PlacedName[], b: readonly PlacedName[]): PlacedName[] | null {
  if (a.length === 0 || b.length === 0) return null;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (a.length === b.length && areInTwoScripts(a, b)) return [...a];
  const merged: PlacedName[] = [];
  let at = 0;
  for (const placed of long) {
    const other = short[at];
    if (other !== undefined && mayBeSame(placed.name, other.name)) {
      merged.push({ field: placed.field, name: fuller(placed.name, other.name) });
      at += 1;
    } else merged.push(placed);
  }
  if (at === short.length) return merged;
  return a.length === b.length ? inOtherOrder(a, b) : null;
}

/** Longer lists are compared in their own order alone. */
const LONGEST_REORDERED = 50;

/** The names of the first list, where each has its own fellow anywhere in the second. */
function inOtherOrder(a: readonly PlacedName[], b: readonly PlacedName[]): PlacedName[] | null {
  if (a.length > LONGEST_REORDERED) return null;
  const rest = [...b];
  const merged: PlacedName[] = [];
  for (const { name, field } of a) {
    const place = rest.findIndex((other) => mayBeSame(name, other.name));
    const [fellow] = place < 0 ? [] : rest.splice(place, 1);
    if (fellow === undefined) return null;
    merged.push({ field, name: fuller(name, fellow.name) });
  }
  return merged;
}

/** "王伟" in one tag and "Wang, Wei" in the other. */
function areInTwoScripts(a: readonly PlacedName[], b: readonly PlacedName[]): boolean {
  const areOther = (names: readonly PlacedName[]): boolean =>
    names.every(({ name }) => isOtherScript(name) && !name.isGroup);
  const areLatin = (names: readonly PlacedName[]): boolean =>
    names.every(({ name }) => isLatin(name) && !name.isGroup);
  return (areOther(a) && areLatin(b)) || (areLatin(a) && areOther(b));
}
