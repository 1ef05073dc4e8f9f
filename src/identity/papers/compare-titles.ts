import { editDistance, editRatio, sharedShare } from '../text-similarity.js';
import { MATCH_RULES } from './match-rules.js';

export type TitleRelation = keyof typeof MATCH_RULES.points.title;

const { title: RULES } = MATCH_RULES;
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on for and or to by with from at as is s de la le el los las les des der die das und y et en'.split(
    ' ',
  ),
);

/** A folded title made ready: a record is compared many times and taken apart once. */
interface ReadyTitle {
  readonly title: string;
  /** Without blanks and article. */
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

const ready = new WeakMap<object, ReadyTitle>();

function readyTitle(record: { readonly title: string }): ReadyTitle {
  const known = ready.get(record);
  if (known !== undefined) return known;
  const { title } = record;
  const made = { title, letters: compact(title), words: new Set(title.split(' ')) };
  ready.set(record, made);
  return made;
}

/**
 * How two folded titles stand to each other. EQUAL but for blanks; NEAR where words differ in spelling
 * only; CONTAINED where one ends early, has a subtitle or a translation; SIMILAR where words differ:
 * "in rats" and "in mice" are SIMILAR, however near the letters are.
 */
export function compareTitles(
  a: { readonly title: string },
  b: { readonly title: string },
): TitleRelation {
  if (a.title === '' || b.title === '') return 'UNKNOWN';
  const [one, two] = [readyTitle(a), readyTitle(b)];
  if (one.letters === two.letters) return 'EQUAL';
  if (isContained(one, two)) return 'CONTAINED';
  const shared = sharedShare(one.words, two.words);
  // Long titles with few words in common are no spellings of one another.
  const isFar = shared < RULES.farWords && Math.min(one.words.size, two.words.size) > 3;
  if (isBeginning(one, two)) return 'CONTAINED';
  const ratio = isFar ? 0 : editRatio(one.letters, two.letters, RULES.similarRatio);
  if (ratio >= RULES.near && differInSpelling(one, two)) return 'NEAR';
  return ratio >= RULES.similarRatio || shared >= RULES.similarWords ? 'SIMILAR' : 'DIFFERENT';
}

/** True where many papers can have this title. */
export function isShortTitle(title: string): boolean {
  return compact(title).length < RULES.shortLetters || title.split(' ').length < RULES.shortWords;
}

function compact(title: string): string {
  return title.replaceAll(' ', '').replace(/^(?:the|an?)(?=.{20})/, '');
}

function isContained(a: ReadyTitle, b: ReadyTitle): boolean {
  const [short, long] = a.letters.length <= b.letters.length ? [a, b] : [b, a];
  if (short.letters.length < RULES.containedLetters) return false;
  if (!long.letters.startsWith(short.letters) && !long.letters.endsWith(short.letters))
    return false;
  return short.title.split(' ').length >= RULES.containedWords;
}

/** True where one title ends inside a word of the other: no paper is called so, it was cut. */
export function isCutInWord(a: { readonly title: string }, b: { readonly title: string }): boolean {
  const [short, long] = a.title.length <= b.title.length ? [a.title, b.title] : [b.title, a.title];
  if (compact(short).length < RULES.beginningLetters || !long.startsWith(short)) return false;
  const [restOfWord = ''] = long.slice(short.length).split(' ');
  return restOfWord.length >= RULES.wordLost;
}

/** A title that ends early and has a slip besides: it is a spelling of the beginning of the other. */
function isBeginning(a: ReadyTitle, b: ReadyTitle): boolean {
  const [short, long] = a.title.length <= b.title.length ? [a, b] : [b, a];
  if (short.letters.length < RULES.beginningLetters) return false;
  if (long.letters.length - short.letters.length < RULES.beginningLost) return false;
  const letters = long.letters.slice(0, short.letters.length);
  if (editRatio(short.letters, letters, RULES.near) < RULES.near) return false;
  const beginning = long.title.slice(0, short.title.length);
  return differInSpelling(short, { title: beginning });
}

/**
 * Looks only at the words that the other title lacks: they must be nearly the same, one by one, or put
 * together ("health care", "healthcare"), with or without the little words among them.
 */
function differInSpelling(a: Pick<ReadyTitle, 'title'>, b: Pick<ReadyTitle, 'title'>): boolean {
  const [own, other] = [lacking(a.title, b.title), lacking(b.title, a.title)];
  return areSameWords(own, other) || areSameWords(own.filter(isWeighty), other.filter(isWeighty));
}

function areSameWords(own: readonly string[], other: readonly string[]): boolean {
  if (own.length === other.length) {
    return own.every((word, index) => isSameWord(word, other[index] ?? ''));
  }
  return isSameWord(own.join(''), other.join(''));
}

/** The words that the other title does not have as often: a slip may be in one of two that are equal. */
function lacking(title: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const word of other.split(' ')) left.set(word, (left.get(word) ?? 0) + 1);
  return title.split(' ').filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

const isWeighty = (word: string): boolean => !LITTLE_WORDS.has(word);

/** One letter makes another word of a short one ("rats", "cats") and of a name with a number ("ht2a"). */
function isSameWord(a: string, b: string): boolean {
  if (a === b || isTransposed(a, b)) return true;
  const longer = Math.max(a.length, b.length);
  if (longer < RULES.spellingLetters || /\d/.test(a) || /\d/.test(b)) return false;
  const limit = Math.max(1, Math.floor(longer * RULES.spelling));
  return editDistance(a, b, limit) <= limit;
}

/** Two letters beside each other have changed places: the commonest slip of typists (Damerau 1964). */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
