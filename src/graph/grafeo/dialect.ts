import type { Clause, Dialect } from '../dialect.js';
import { PACKED_FIELDS } from '../record-fields.js';
import { TEXT_PROPERTY } from '../schema-items.js';
import type { Parameters } from '../statement.js';

/** More hits than any graph has papers: the conditions decide, not the ranking. */
const ALL_HITS = 1_000_000_000;

export const grafeoDialect: Dialect = {
  papersWithWords: (words) => papersWithWords(longestFirst(words)),
  numberOf: (node) => `id(${node})`,
  recordFields: PACKED_FIELDS,
};

/**
 * The first word is looked up in the index; the others are looked for in what the papers found hold. So
 * what is read is as much as the first word matches: it should be the rarest.
 */
export function papersWithWords(words: readonly string[]): Clause {
  const [first = '', ...others] = words;
  const { conditions, parameters } = wordsHeld(others);
  const search = `CALL { CALL grafeo.search.text('Paper', '${TEXT_PROPERTY}', $firstWord, $allHits) YIELD node_id RETURN node_id AS hit }`;
  const filter = conditions.length === 0 ? '' : `\nWITH n WHERE ${conditions.join(' AND ')}`;
  return {
    text: `${search}\nMATCH (n:Paper) WHERE id(n) = hit${filter}`,
    parameters: { firstWord: first, allHits: ALL_HITS, ...parameters },
  };
}

/** Conditions, each of which says that a paper `n` holds one of the words as a whole word: words have a blank between them. */
export function wordsHeld(words: readonly string[]): {
  readonly conditions: readonly string[];
  readonly parameters: Parameters;
} {
  const held = words.map((word, index) => [`held${index}`, ` ${word} `] as const);
  return {
    conditions: held.map(([name]) => `(' ' + n.${TEXT_PROPERTY} + ' ') CONTAINS $${name}`),
    parameters: Object.fromEntries(held),
  };
}

/** Where nothing is known of words, long ones are rarer. */
function longestFirst(words: readonly string[]): readonly string[] {
  return words.toSorted((one, other) => other.length - one.length);
}
