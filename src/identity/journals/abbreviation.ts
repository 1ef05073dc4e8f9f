/** Words that an abbreviation leaves out (ISO 4, 4.2: articles, conjunctions, prepositions). */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'a an and the of for in on to at by with from de des du la le les et der die das und fur y e el los las do da dos das en di del della'.split(
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

/** The letters of the shortened word stand in the long one in order, the first at its place. */
function isShortened(short: string, long: string): boolean {
  if (short === long || long.startsWith(short)) return true;
  if (short.charAt(0) !== long.charAt(0) || short.length < 3) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
