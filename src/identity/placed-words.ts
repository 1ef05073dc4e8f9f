import { TRANSLITERATION } from './fold.js';
import { APOSTROPHES, isUnspaced } from './search-words.js';

/** A word of a text, with where it is: from a place to the one after its end, in UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A sign of a text as it is compared, with where it comes from: `™` gives two, `t` and `m`. */
interface PlacedSign {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text as `wordsInOrder` gives them, each with where it is in the text: "and" at `&`, "oe" in
 * "Œuvre", and the accents that follow a letter with it.
 */
export function wordsWithPlaces(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let isOpen = false;
  for (const { sign, start, end } of signsOf(text)) {
    const last = isOpen ? words.at(-1) : undefined;
    if (DROPPED.test(sign)) continue;
    if (MARK.test(sign)) {
      if (last !== undefined) words.splice(-1, 1, { ...last, end });
    } else if (LETTER.test(sign)) {
      const letters = TRANSLITERATION[sign] ?? sign;
      const isJoined = last !== undefined && !isUnspaced(sign) && !isUnspaced(last.word);
      if (isJoined) words.splice(-1, 1, { ...last, word: last.word + letters, end });
      else words.push({ word: letters, start, end });
      isOpen = true;
    } else {
      if (sign === '&') words.push({ word: 'and', start, end });
      isOpen = false;
    }
  }
  return words;
}

const MARK = /^\p{M}$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
/** Apostrophes that a sign is made of, as `ŉ` is: those of the text part words. */
const DROPPED = /^['’`ʼ]$/;

/**
 * The signs of a text, decomposed and in lower case. The text is taken as a whole, as the last sigma of a
 * word is another letter; how many signs each makes depends on it alone.
 */
function* signsOf(text: string): Generator<PlacedSign> {
  const parted = text.replace(APOSTROPHES, ' ');
  const lowered = lower(parted);
  const sources = sourcesOf(parted);
  let at = 0;
  for (const sign of lowered) {
    const { start = 0, end = 0 } = sources[at] ?? {};
    yield { sign, start, end };
    at += sign.length;
  }
}

function lower(text: string): string {
  return text.normalize('NFKD').toLowerCase();
}

/** For each UTF-16 unit of the lowered text, the sign that it comes from. */
function sourcesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sources = [];
  let start = 0;
  for (const sign of text) {
    const end = start + sign.length;
    for (let unit = lower(sign).length; unit > 0; unit -= 1) sources.push({ start, end });
    start = end;
  }
  return sources;
}
