import type { Clause, Dialect } from '../dialect.js';
import { TEXT_PROPERTY } from '../schema-items.js';
import type { Parameter } from '../statement.js';

/** More hits than any graph has papers: the conditions decide, not the ranking. */
const ALL_HITS = 1_000_000_000;

export const grafeoDialect: Dialect = {
  papersWithWords: (words) => papersWithWords(longestFirst(words)),
  numberOf: (node) => `id(${node})`,
};

/**
 * The first word is looked up in the index; the others are looked for in what the papers found hold. So
 * what is read is as much as the first word matches: it should be the rarest.
 */
export function papersWithWords(words: readonly string[]): Clause {
  const [first = '', ...others] = words;
  const held = wordsHeld(others);
  const search = `CALL { CALL grafeo.search.text('Paper', '${TEXT_PROPERTY}', $firstWord, $allHits) YIELD node_id RETURN node_id AS hit }`;
  return {
    text: `${search}\nMATCH (n:Paper) WHERE id(n) = hit${others.length === 0 ? '' : `\nWITH n WHERE ${held.text}`}`,
    parameters: { firstWord: first, allHits: ALL_HITS, ...held.parameters },
  };
}

/** The condition that a paper `n` holds each of the words, as whole words: they have a blank between them. */
export function wordsHeld(words: readonly string[]): Clause {
  const parameters: Record<string, Parameter> = {};
  const conditions = words.map((word, index) => {
    parameters[`held${index}`] = ` ${word} `;
    return `(' ' + n.${TEXT_PROPERTY} + ' ') CONTAINS $held${index}`;
  });
  return { text: conditions.join(' AND '), parameters };
}

/** Where nothing is known of words, long ones are rarer. */
function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => other.length - one.length);
}
