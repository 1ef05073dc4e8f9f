import type { Clause, Dialect } from '../dialect.js';
import { LISTED_FIELDS } from '../record-fields.js';

/** The name of the full-text index over the words of papers. */
export const TEXT_INDEX = 'paper_text_searchtext';

/** Neo4j gives nodes numbers too, but has deprecated the function that tells them. */
export const neo4jDialect: Dialect = {
  papersWithWords,
  numberOf: () => null,
  recordFields: LISTED_FIELDS,
};

/** A plus before a word makes it mandatory for Lucene; words hold only letters and digits. */
function papersWithWords(words: readonly string[]): Clause {
  return {
    text: `CALL db.index.fulltext.queryNodes('${TEXT_INDEX}', $wordQuery) YIELD node AS n`,
    parameters: { wordQuery: words.map((word) => `+${word}`).join(' ') },
  };
}
