import type { Clause, Dialect } from '../dialect.js';
import type { Parameter } from '../statement.js';

/** Selects papers; all given conditions must hold. */
export interface PaperFilter {
  /** The id of a journal. */
  readonly journal?: string;
  /** The id of an author. */
  readonly author?: string;
  /** The id of a topic. */
  readonly topic?: string;
  readonly yearFrom?: number;
  readonly yearTo?: number;
  /** A RIS type such as `JOUR`. */
  readonly type?: string;
  /** Words that must all occur in title or abstract, folded as `searchWords` does. */
  readonly words?: readonly string[];
}

/** Clauses that bind `n` to each selected paper once. */
export function matchPapers(filter: PaperFilter, dialect: Dialect): Clause {
  const anchor = anchorOf(filter, dialect);
  const conditions = paperConditions(filter);
  return {
    text: `${anchor.text}\nWITH n WHERE ${conditions.text}`,
    parameters: { ...anchor.parameters, ...conditions.parameters },
  };
}

/** Starts at the words, else at the author, the topic or the journal: from few to many papers. */
function anchorOf({ words = [], author, topic, journal }: PaperFilter, dialect: Dialect): Clause {
  if (words.length > 0) return dialect.papersWithWords(words);
  const parameters = {};
  if (author !== undefined) {
    return { text: 'MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)', parameters };
  }
  if (topic !== undefined) {
    return { text: 'MATCH (:Topic {id: $topic})<-[:ABOUT]-(n:Paper)', parameters };
  }
  if (journal !== undefined) {
    return { text: 'MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)', parameters };
  }
  return { text: 'MATCH (n:Paper)', parameters };
}

/** The conditions on a paper that is bound to `n`, all but the words. */
export function paperConditions(filter: PaperFilter): Clause {
  const { journal, author, topic, yearFrom, yearTo, type } = filter;
  const conditions: string[] = [];
  const parameters: Record<string, Parameter> = {};
  function demand(name: string, value: Parameter | undefined, condition: string): void {
    if (value === undefined) return;
    conditions.push(condition);
    parameters[name] = value;
  }
  demand('author', author, 'EXISTS { (n)<-[:AUTHORED]-(:Author {id: $author}) }');
  demand('topic', topic, 'EXISTS { (n)-[:ABOUT]->(:Topic {id: $topic}) }');
  demand('journal', journal, 'EXISTS { (n)-[:PUBLISHED_IN]->(:Journal {id: $journal}) }');
  demand('yearFrom', yearFrom, 'n.year >= $yearFrom');
  demand('yearTo', yearTo, 'n.year <= $yearTo');
  demand('type', type, 'n.type = $type');
  return { text: conditions.join(' AND ') || 'true', parameters };
}
