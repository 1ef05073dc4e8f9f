import { fold } from './fold.js';

/** Scripts that set no blank between words: each of their signs counts as a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/** "Alzheimer's disease" is found by "alzheimer": here an apostrophe parts words. */
const APOSTROPHES = /['’`ʼ]/g;

/**
 * The words by which a text is searched, each once: folded as names are, so that "Café" and "cafe"
 * are one. Papers keep these words and questions ask with them, so both engines find the same.
 */
export function searchWords(text: string): readonly string[] {
  const folded = fold(text.replace(APOSTROPHES, ' ')).replace(UNSPACED, ' $& ');
  return [...new Set(folded.split(' '))].filter((word) => word !== '');
}
