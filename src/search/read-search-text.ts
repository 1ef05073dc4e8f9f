import { wordsInOrder } from '../identity/index.js';
import type { Wanted } from './hits.js';

/** What a text looks for. */
export interface SearchText {
  /** Words and beginnings of words outside of phrases. */
  readonly words: readonly Wanted[];
  /** Words that must follow one another. */
  readonly phrases: readonly (readonly string[])[];
  /** All of them, each once: what a node must hold. */
  readonly wanted: readonly Wanted[];
}

/** Why a text cannot be looked for, and what to write instead. */
export interface SearchTextProblem {
  readonly problem: string;
}

const QUOTES = /[“”„‟«»＂]/g;

/**
 * Reads words, `"phrases in quotation marks"` and `begin*`. Everything else is plain text: signs part words,
 * and "AND" is a word.
 */
export function readSearchText(text: string): SearchText | SearchTextProblem {
  const pieces = text.replace(QUOTES, '"').split('"');
  if (pieces.length % 2 === 0) {
    return { problem: 'a quotation mark without its pair. Put one at each end of a phrase.' };
  }
  const outside = pieces.filter((_piece, at) => at % 2 === 0);
  const phrases = pieces.filter((_piece, at) => at % 2 === 1);
  if (phrases.some((phrase) => phrase.includes('*'))) {
    return { problem: 'a * inside of quotation marks. Write it after a word outside of them.' };
  }
  const tokens = outside.flatMap((piece) => piece.split(/\s+/));
  if (tokens.some((token) => /\*./.test(token) || /^[^\p{L}\p{N}]*\*/u.test(token))) {
    return {
      problem: 'a * that is not at the end of a word. Write `walnut*` for words that begin so.',
    };
  }
  return searchTextOf(tokens, phrases.map(wordsInOrder));
}

function searchTextOf(
  tokens: readonly string[],
  phrases: readonly (readonly string[])[],
): SearchText {
  const alone = phrases.filter(({ length }) => length === 1).flat();
  const words = [...tokens.flatMap(wantedIn), ...alone.map(whole)];
  const together = phrases.filter(({ length }) => length > 1);
  return {
    words: eachOnce(words),
    phrases: together,
    wanted: eachOnce([...words, ...together.flat().map(whole)]),
  };
}

function wantedIn(token: string): readonly Wanted[] {
  const words = wordsInOrder(token);
  const last = token.endsWith('*') ? words.length - 1 : -1;
  return words.map((word, at) => ({ word, isBeginning: at === last }));
}

function whole(word: string): Wanted {
  return { word, isBeginning: false };
}

function eachOnce(wanted: readonly Wanted[]): readonly Wanted[] {
  return [...new Map(wanted.map((each) => [`${each.word}${each.isBeginning}`, each])).values()];
}
