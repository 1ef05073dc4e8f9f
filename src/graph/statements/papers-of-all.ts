import type { Clause, Dialect } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { matchPapers, paperConditions, wordsOfPapers } from './match-papers.js';

/** Clauses that bind `n` to each paper that all of these authors signed and a filter selects. */
export function papersOfAll(
  authors: readonly string[],
  filter: PaperFilter,
  dialect: Dialect,
): Clause {
  const conditions = paperConditions(filter);
  const words = wordsOfPapers(filter);
  // Words need the index first.
  const signed =
    words.length === 0
      ? {
          text: 'UNWIND $sharing AS sharingId\nMATCH (a:Author {id: sharingId})-[:AUTHORED]->(n:Paper)',
          parameters: {},
        }
      : wordsFirst(words, dialect);
  return {
    text: `${signed.text}
WITH n, count(DISTINCT a) AS signing WHERE signing = $sharingCount
WITH n WHERE ${conditions.text}`,
    parameters: {
      ...signed.parameters,
      ...conditions.parameters,
      sharing: authors,
      sharingCount: authors.length,
    },
  };
}

function wordsFirst(words: readonly string[], dialect: Dialect): Clause {
  const { text, parameters } = matchPapers({ words }, dialect);
  return {
    text: `${text}\nMATCH (n)<-[:AUTHORED]-(a:Author) WHERE a.id IN $sharing`,
    parameters,
  };
}
