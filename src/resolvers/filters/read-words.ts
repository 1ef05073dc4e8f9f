import { argumentPath } from '../../errors/index.js';
import type { PaperFilter, Passage, TextPlace } from '../../graph/index.js';
import { searchWords, wordsInOrder } from '../../identity/index.js';
import { MAX_WORDS, type TextWords } from '../../schema/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';
import { refuseOperators } from '../search-operators.js';
import { limitWords } from '../search-terms.js';

/**
 * Words that must all be in title or abstract, each once.
 *
 * @throws GraphQLError BAD_USER_INPUT for a text without a word, of too many words or with operators.
 */
export function readText(text: string, path: string): readonly string[] {
  refuseOperators(text, path);
  return limitWords(someWords(searchWords(text), path), path);
}

/**
 * The conditions on words.
 *
 * @throws GraphQLError BAD_USER_INPUT as {@link readText}, and where no words are given.
 */
export function readTextWords(words: TextWords, path: string): readonly PaperFilter[] {
  const { all, any, phrase, prefix } = words;
  const place = words.in ?? 'TITLE_AND_ABSTRACT';
  const filters = [
    ...(isGiven(all) ? allWords(readText(all, argumentPath(path, 'all')), place) : []),
    ...(isGiven(any) ? [anyWord(readText(any, argumentPath(path, 'any')), place)] : []),
    ...(isGiven(phrase) ? [readPassage(phrase, argumentPath(path, 'phrase'), false, place)] : []),
    ...(isGiven(prefix) ? [readPassage(prefix, argumentPath(path, 'prefix'), true, place)] : []),
  ];
  if (filters.length > 0) return filters;
  throw badArgument(path, `"${path}" gives no words; give "all", "any", "phrase" or "prefix".`);
}

function allWords(words: readonly string[], place: TextPlace): readonly PaperFilter[] {
  return place === 'TITLE_AND_ABSTRACT' ? [{ words }] : words.map((word) => oneWord(word, place));
}

function anyWord(words: readonly string[], place: TextPlace): PaperFilter {
  return { or: words.map((word) => oneWord(word, place)) };
}

function oneWord(word: string, place: TextPlace): PaperFilter {
  return place === 'TITLE_AND_ABSTRACT'
    ? { words: [word] }
    : { passage: { words: [word], isBeginning: false, in: place } };
}

function readPassage(
  text: string,
  path: string,
  isBeginning: boolean,
  place: TextPlace,
): { readonly passage: Passage } {
  refuseOperators(text, path);
  const words = someWords(wordsInOrder(text), path);
  if (words.length > MAX_WORDS) {
    throw badArgument(path, `"${path}" holds ${words.length} words; give at most ${MAX_WORDS}.`, {
      limit: MAX_WORDS,
    });
  }
  return { passage: { words, isBeginning, in: place } };
}

function someWords(words: readonly string[], path: string): readonly string[] {
  if (words.length > 0) return words;
  throw badArgument(path, `"${path}" holds no word. Give at least one word of letters or digits.`);
}
