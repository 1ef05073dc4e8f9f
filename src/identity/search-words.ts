import { SEARCH_TEXT_BAR } from '../model/index.js';
import { fold } from './fold.js';

/** Scripts that set no blank between words: each of their signs counts as a word. */
const UNSPACED_SIGN =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const UNSPACED = new RegExp(UNSPACED_SIGN, 'gu');

/** Thai is the first of them; most texts hold none of these signs, and the test is quick. */
const BEYOND_LATIN = /[\u0e00-\uffff]/;

/** "Alzheimer's disease" is found by "alzheimer": here an apostrophe parts words. */
const APOSTROPHES = /['’`ʼ]/g;

/**
 * The words by which a text is searched, each once: folded as names are, so that "Café" and "cafe"
 * are one. Papers keep these words and questions ask with them, so both engines find the same.
 */
export function searchWords(text: string): readonly string[] {
  return [...new Set(wordsInOrder(text))];
}

/** The same words in the order of the text, as often as they occur. */
export function wordsInOrder(text: string): readonly string[] {
  return foldedWords(text.replace(APOSTROPHES, ' '));
}

/** The words of a name in their order: an apostrophe parts no word, so "O'Brien" is one. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  const spaced = BEYOND_LATIN.test(folded) ? folded.replace(UNSPACED, ' $& ') : folded;
  return spaced.split(' ').filter((word) => word !== '');
}

/** What a paper keeps to be searched: the words of its title, a bar, those of its abstract. None follow one another across it. */
export function searchText(title: string | null, abstract: string | null): string {
  return [title, abstract]
    .map((text) => wordsInOrder(text ?? '').join(' '))
    .join(` ${SEARCH_TEXT_BAR} `);
}

/** A word of a text, with where it is: from a place to the one after its end, in UTF-16 units. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const LETTERS = new RegExp(
  `${UNSPACED_SIGN}\\p{M}*|(?:(?!${UNSPACED_SIGN})[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** The words of a text as a search compares them, each with where it is in the text. */
export function wordsWithPlaces(text: string): readonly PlacedWord[] {
  return [...text.matchAll(LETTERS)].flatMap(({ 0: letters, index }) =>
    wordsInOrder(letters).map((word) => ({ word, start: index, end: index + letters.length })),
  );
}
