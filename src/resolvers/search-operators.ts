import { badArgument } from './bad-argument.js';

/**
 * What other search forms read as operators. Taken as words they would give wrong answers without a sign
 * of it, so a text that has one is refused.
 */
const OPERATORS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /\*|\p{L}[?#]\p{L}|\p{Ll}\$/u, what: 'a wildcard (*, ?, # or $)' },
  { pattern: /["“”„«»]/, what: 'quotation marks' },
  { pattern: /\S\s+(?:AND|OR|NOT)\s+\S|^\s*NOT\s+\S/, what: 'AND, OR or NOT' },
  {
    pattern: /\s(?:NEAR(?:\/\d{1,3})?|ADJ\d{0,3}|W\/\d{1,3})\s/,
    what: 'a distance (NEAR, ADJ, W/n)',
  },
  { pattern: /(?:^|\s)[-+]\p{L}/u, what: 'a word after + or -' },
  {
    pattern:
      /\[(?:ti|ab|tiab|tw|mh|mesh|au|all fields|title)\]|\b(?:ti|ab|tiab|title|abstract|au|author):\S/i,
    what: 'the name of a field',
  },
];

/**
 * Refuses a text that is written for a search with operators.
 *
 * @throws GraphQLError BAD_USER_INPUT that names the operator and what to write instead.
 */
export function refuseOperators(text: string, path: string): void {
  const found = OPERATORS.find(({ pattern }) => pattern.test(text));
  if (found === undefined) return;
  throw badArgument(
    path,
    `"${path}" has ${found.what}; operators are no words here. Give plain words; for any of some words, a phrase or the beginning of a word there are words: {any, phrase, prefix}, and filters are put together by and, or and not. Write "and", "or" and "not" in small letters where they are words.`,
  );
}
