import type { Clause, Dialect } from '../dialect.js';
import { TEXT_PROPERTY } from '../schema-items.js';
import type { Parameter } from '../statement.js';

/** More hits than any graph has papers: the filter decides, not the ranking. */
const ALL_HITS = 1_000_000_000;

export const grafeoDialect: Dialect = { papersWithWords };

/** Each word is looked up in the index; a paper stays while every word has hit it. */
function papersWithWords(words: readonly string[]): Clause {
  const parameters: Record<string, Parameter> = { allHits: ALL_HITS };
  const lookups = words.map((word, index) => {
    parameters[`word${index}`] = word;
    return lookup(index);
  });
  return {
    text: `${lookups.join('\n')}\nMATCH (n:Paper) WHERE id(n) = hit${words.length - 1}`,
    parameters,
  };
}

function lookup(index: number): string {
  const hit = `hit${index}`;
  const search = `CALL { CALL grafeo.search.text('Paper', '${TEXT_PROPERTY}', $word${index}, $allHits) YIELD node_id RETURN node_id AS ${hit} }`;
  if (index === 0) return search;
  const before = `hit${index - 1}`;
  return `WITH collect(${before}) AS hits${index}\n${search}\nWITH hits${index}, ${hit} WHERE ${hit} IN hits${index}`;
}
