import { fold } from '../identity/index.js';
import { MAX_WORDS } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { isGiven } from './is-given.js';

/**
 * The words of a part of a name, each once, as the keys of nodes hold them; none for a text that was left
 * out.
 *
 * @param path the argument that the text came in, for the message.
 * @param wordsOf how the words of this kind of name are compared.
 * @throws GraphQLError BAD_USER_INPUT for a text without a word, and for one of too many words.
 */
export function nameWords(
  text: string | null | undefined,
  path: string,
  wordsOf: (text: string) => readonly string[] = foldedWords,
): readonly string[] {
  if (!isGiven(text)) return [];
  const words = wordsOf(text);
  if (words.length > 0) return limitWords(words, path);
  throw badArgument(
    path,
    `"${path}" holds no word. Give words or parts of words, of letters or digits: there are no wildcards, as parts are found anyway. Leave it out for all.`,
  );
}

/**
 * The same words, each once.
 *
 * @throws GraphQLError BAD_USER_INPUT for more words than a search takes.
 */
export function limitWords(words: readonly string[], path: string): readonly string[] {
  const different = [...new Set(words)];
  if (different.length <= MAX_WORDS) return different;
  throw badArgument(
    path,
    `"${path}" holds ${different.length} different words; give at most ${MAX_WORDS}.`,
    { limit: MAX_WORDS },
  );
}

function foldedWords(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '');
}
