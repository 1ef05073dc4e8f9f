import { fold } from '../fold.js';
import { countShared, editDistance, editRatio } from '../text-similarity.js';
import {
  abbreviates,
  abbreviatesStart,
  hasInitials,
  isAcronym,
  isWithoutPlace,
} from './abbreviation.js';
import type { JournalEvidence } from './journal-evidence.js';
import { journalTitle } from './journal-title.js';
import { parallelTitles } from './parallel-titles.js';

/** Titles as compared; a key without a title is compared by its abbreviation, where that is its name. */
export function titlesOf({ key, titles, abbreviations }: JournalEvidence): readonly string[] {
  const names = titles.length > 0 ? titles : abbreviations.filter((name) => fold(name) === key);
  return [...new Set(names.map(journalTitle))].filter((title) => title !== '');
}

/** Each of the titles, as compared, that a journal's titles hold in several languages. */
export function parallelTitlesOf({ titles }: JournalEvidence): readonly string[] {
  return [...new Set(titles.flatMap(parallelTitles).map(journalTitle))].filter(
    (title) => title !== '',
  );
}

/** True for an abbreviation of the whole title, or its initials. */
export function standsFor(short: string, title: string): boolean {
  return short !== '' && short !== title && (abbreviates(short, title) || isAcronym(short, title));
}

/** The one name by which a journal is known; null where it has several or none. */
export function onlyNameOf(journal: JournalEvidence): string | null {
  const [name, ...others] = titlesOf(journal);
  return name === undefined || others.length > 0 ? null : name;
}

/** Words that say nothing of which journal it is. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'journal journals of the and for in on international annals archives bulletin official a la de der des revue zeitschrift research science sciences studies'.split(
    ' ',
  ),
);
const LEAST_SHARED = 0.5;
const LEAST_RATIO = 0.8;

/**
 * True where two names with one ISSN can be one journal's: one in the other, short for it, its initials,
 * or half of the telling words in common. A renamed journal may have kept its ISSN, a book stands in a
 * series, an ISSN is wrong: names that have nothing in common stay two.
 */
export function areKin(a: JournalEvidence, b: JournalEvidence): boolean {
  const [own, other] = [namesOf(a), namesOf(b)];
  return own.some((one) => other.some((two) => isKin(one, two)));
}

function namesOf({ titles, abbreviations }: JournalEvidence): readonly string[] {
  return [...new Set([...titles, ...abbreviations].map(journalTitle))].filter(
    (name) => name !== '',
  );
}

function isKin(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short) || long.endsWith(short)) return true;
  if (abbreviates(short, long) || abbreviatesStart(short, long)) return true;
  if ([...short.split(' ')].some((word) => isAcronym(word, long))) return true;
  const [own, other] = [tellingWords(short), tellingWords(long)];
  const fewer = Math.min(own.size, other.size);
  if (fewer > 0 && countShared(own, other) / fewer >= LEAST_SHARED) return true;
  return editRatio(short.replaceAll(' ', ''), long.replaceAll(' ', ''), LEAST_RATIO) > 0;
}

/**
 * True where two names that records of one paper give, as compared, are names of one journal: one
 * abbreviates the other or its first words, holds its initials, has the same telling words, or one
 * word with another letter. More is asked for than beside a shared ISSN, because a record can name a
 * wrong journal: "Nature" and "Nature Communications" stay two.
 */
export function areOneName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return false;
  return (
    standsFor(short, long) ||
    isWithoutPlace(short, long) ||
    hasInitials(short, long) ||
    hasInitials(long, short) ||
    hasSameWords(short, long) ||
    hasOneTypo(short, long)
  );
}

/** The same words in another order, or with other small words: two or more that tell. */
function hasSameWords(a: string, b: string): boolean {
  const [own, other] = [tellingWords(a), tellingWords(b)];
  const isSame = own.size === other.size && countShared(own, other) === own.size;
  return own.size > 1 && isSame && a.split(' ').length === b.split(' ').length;
}

/** A longer word that lacks, doubles or swaps one letter; all other words are the same. */
const LEAST_TYPO_LETTERS = 6;

function hasOneTypo(a: string, b: string): boolean {
  const [own, other] = [a.split(' '), b.split(' ')];
  if (own.length !== other.length) return false;
  const unlike = own.flatMap((word, index) => (word === other[index] ? [] : [index]));
  const [place] = unlike;
  if (place === undefined || unlike.length > 1) return false;
  const [one = '', two = ''] = [own[place], other[place]];
  const isLong = Math.min(one.length, two.length) >= LEAST_TYPO_LETTERS;
  return isLong && !/\d/.test(one + two) && (editDistance(one, two, 1) <= 1 || isSwapped(one, two));
}

/** Two letters the wrong way round, beside one another. */
function isSwapped(one: string, two: string): boolean {
  return (
    one.length === two.length &&
    editDistance(one, two, 2) === 2 &&
    [...one].sort().join('') === [...two].sort().join('')
  );
}

function tellingWords(name: string): ReadonlySet<string> {
  return new Set(name.split(' ').filter((word) => !EMPTY_WORDS.has(word)));
}
