import { SEARCH_TEXT_BAR, SEARCH_TEXT_GAP } from '../model/index.js';
import { fold } from './fold.js';

/** Scripts that set no blank between words: each of their signs counts as a word. */
const UNSPACED_SIGN =
  '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';
const UNSPACED = new RegExp(UNSPACED_SIGN, 'gu');

const UNSPACED_ONLY = new RegExp(`^${UNSPACED_SIGN}$`, 'u');

/** Whether a sign is of a script that sets no blank between words, and so is a word by itself. */
export function isUnspaced(sign: string): boolean {
  return BEYOND_LATIN.test(sign) && UNSPACED_ONLY.test(sign);
}

/** Thai is the first of them; most texts hold none of these signs, and the test is quick. */
const BEYOND_LATIN = /[\u0e00-\uffff]/;

const APOSTROPHE = "'’`ʼ";
/** Also the hyphen that is only seen at the end of a line. */
const HYPHEN = '\\-‐‑‒–\u00ad';

/** "Alzheimer's disease" is found by "alzheimer": here an apostrophe parts words. */
export const APOSTROPHES = new RegExp(`[${APOSTROPHE}]`, 'g');

/** Hyphens, which may be left out of a word. */
export const HYPHENS = new RegExp(`[${HYPHEN}]`, 'g');

/** Signs that may be left out of a word: hyphens and apostrophes. */
export const JOINS = new RegExp(`[${HYPHEN}${APOSTROPHE}]`);

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

const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** Letters and digits with hyphens and apostrophes between, none of these between two digits. */
const CHAIN = new RegExp(
  `(?<!${LETTER})${LETTER}+(?:(?:[${APOSTROPHE}]|(?<!\\p{N})[${HYPHEN}]|[${HYPHEN}](?!\\p{N}))${LETTER}+)+`,
  'gu',
);

/**
 * The words of a text that are written with a hyphen or an apostrophe, as they are without: "followup" for
 * "follow-up", "covid19" for "COVID-19", "alzheimers" for "Alzheimer's". So the text is found by both, by the
 * parts alone too. Numbers are not joined: "20-30" is no 2030.
 */
export function joinedWords(text: string): readonly string[] {
  if (!JOINS.test(text)) return [];
  const joined = (text.match(CHAIN) ?? []).flatMap((chain) => {
    // "d'Arcy-Hall" is found by "darcyhall", and by "darcy".
    const names = chain.split(HYPHENS).filter((part) => JOINS.test(part));
    return [chain.replace(HYPHENS, ''), ...names].map(foldedWords);
  });
  // Signs of a script without blanks are words by themselves, however they are joined.
  return [...new Set(joined.flatMap((words) => (words.length === 1 ? words : [])))];
}

/**
 * What a paper keeps to be searched: the words of its title, a bar, those of its abstract. Behind the words
 * of each come those that {@link joinedWords} gives, each after a gap. No words follow one another across a
 * bar or a gap.
 */
export function searchText(title: string | null, abstract: string | null): string {
  return [title ?? '', abstract ?? '']
    .map((text) =>
      [wordsInOrder(text).join(' '), ...joinedWords(text)].join(` ${SEARCH_TEXT_GAP} `),
    )
    .join(` ${SEARCH_TEXT_BAR} `);
}

/** The parts of a {@link searchText}: words that follow one another in the paper. */
export function passagesOf(text: string): readonly string[] {
  return text.split(BREAK);
}

const BREAK = new RegExp(`[${SEARCH_TEXT_BAR}${SEARCH_TEXT_GAP}]`);
