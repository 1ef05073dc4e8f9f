/** Words that an abbreviation leaves out (ISO 4, 4.2: articles, conjunctions, prepositions). */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'a an and the of for in on to at by with from de des du d la le les l et der die das und fur y e el los las do da dos das en di del della'.split(
    ' ',
  ),
);

/**
 * True where `short` abbreviates the whole of `long`, word by word and in order, as ISO 4 has it:
 * "j biol chem" for "journal of biological chemistry", "brit med j", "proc natl acad sci usa".
 * A word may lose letters inside ("natl"), never its first; no word of weight may be left over,
 * so "science" is not short for "science advances". Both texts are folded.
 */
export function abbreviates(short: string, long: string): boolean {
  const shorts = short.split(' ');
  const longs = long.split(' ').filter((word) => !LEFT_OUT.has(word));
  const kept = shorts.filter((word) => !LEFT_OUT.has(word));
  if (kept.length === longs.length) {
    return kept.every((word, index) => isShortened(word, longs[index] ?? ''));
  }
  return spellsOut(kept, longs);
}

/** True where `short` abbreviates the first words of `long`: "proc natl acad sci" for that of the USA. */
export function abbreviatesStart(short: string, long: string): boolean {
  const shorts = short.split(' ').filter((word) => !LEFT_OUT.has(word));
  const longs = long.split(' ').filter((word) => !LEFT_OUT.has(word));
  return (
    shorts.length >= 3 &&
    shorts.length < longs.length &&
    shorts.every((word, index) => isShortened(word, longs[index] ?? ''))
  );
}

/** "usa" for "united states of america" at the end: one word of initials for several words. */
function spellsOut(shorts: readonly string[], longs: readonly string[]): boolean {
  if (shorts.length >= longs.length || shorts.length < 2) return false;
  const last = shorts.at(-1) ?? '';
  const head = shorts.length - 1;
  const tail = longs.slice(head);
  return (
    tail.length === last.length &&
    tail.every((word, index) => word.startsWith(last.charAt(index))) &&
    shorts.slice(0, head).every((word, index) => isShortened(word, longs[index] ?? ''))
  );
}

/** True for the initials of all words of weight: "bmj" for "british medical journal". */
export function isAcronym(short: string, long: string): boolean {
  if (short.length < 3 || short.includes(' ')) return false;
  const words = long.split(' ');
  const initials = (kept: readonly string[]): string => kept.map((word) => word.charAt(0)).join('');
  return (
    words.length > 2 &&
    (initials(words) === short || initials(words.filter((word) => !LEFT_OUT.has(word))) === short)
  );
}

/** What begins the place or the body behind a journal's name: "… of the United States of America", "… U S A". */
const BEFORE_PLACE: ReadonlySet<string> = new Set(
  'of for in de des der della do da u usa'.split(' '),
);
const FEWEST_WORDS_BEFORE_PLACE = 4;

/** True where `short` is the long name without its place: "proc natl acad sci" for that of the USA. */
export function isWithoutPlace(short: string, long: string): boolean {
  const words = long.split(' ');
  const weights = wordsOfWeight(short).length;
  return words.some(
    (word, index) =>
      weights >= FEWEST_WORDS_BEFORE_PLACE &&
      BEFORE_PLACE.has(word) &&
      abbreviates(short, words.slice(0, index).join(' ')),
  );
}

/** An acronym of one word of a name has so many letters. */
const FEWEST_INITIALS = 3;

/**
 * True where one word of the first name is the initials of words of the second, and all other words
 * are the same: "mis quarterly" and "management information systems quarterly", "ajar journal of
 * aids research" and the same without its first word.
 */
export function hasInitials(name: string, spelled: string): boolean {
  const [own, other] = [wordsOfWeight(name), wordsOfWeight(spelled)];
  return own.some((initials, index) => {
    const place = initials.length < FEWEST_INITIALS ? -1 : placeOfInitials(initials, other);
    if (place < 0) return false;
    const rest = other.toSpliced(place, initials.length);
    const others = own.toSpliced(index, 1);
    return others.every((word) => other.includes(word)) && rest.every((word) => own.includes(word));
  });
}

function placeOfInitials(initials: string, words: readonly string[]): number {
  const letters = words.map((word) => word.charAt(0)).join('');
  return words.length < initials.length ? -1 : letters.indexOf(initials);
}

function wordsOfWeight(name: string): readonly string[] {
  return name.split(' ').filter((word) => !LEFT_OUT.has(word));
}

/**
 * A word cut at its end, cut in the middle ("natl", "govt"), or left with its consonants ("dtsch", "jpn").
 * Any letters in order are no abbreviation: "soil" is not short for "social". British and American
 * spelling are one.
 */
function isShortened(short: string, long: string): boolean {
  if (short === long || long.startsWith(short)) return true;
  if (short.charAt(0) !== long.charAt(0) || short.length < 3) return false;
  const [own, whole] = [american(short), american(long)];
  if (whole.startsWith(own) || isCutInside(own, whole)) return true;
  return !/[aeiou]/.test(own.slice(1)) && standsInOrder(own, whole);
}

const american = (word: string): string => word.replace(/[ao]e/g, 'e').replace(/our/g, 'or');

/** The beginning, at least two letters of it, and the end of the word. */
function isCutInside(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  return at >= 2 && long.endsWith(short.slice(at));
}

function standsInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
