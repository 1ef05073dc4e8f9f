import type { Clause, Dialect } from '../dialect.js';
import type { Parameter } from '../statement.js';
import { SORT_YEAR } from './list-orders.js';
import type { NodeSelection } from './node-selection.js';

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
  const { clause, rest } = anchorOf(filter, dialect);
  const conditions = paperConditions(rest);
  // All papers of an anchor: nothing stands between the pattern and a count, which a store then answers.
  if (conditions.text === 'true' && filter.words === undefined) return clause;
  return {
    text: `${clause.text}\nWITH n WHERE ${conditions.text}`,
    parameters: { ...clause.parameters, ...conditions.parameters },
  };
}

/** The selected papers, for a list of them. */
export function selectPapers(filter: PaperFilter, dialect: Dialect): NodeSelection {
  const { author, topic, journal, yearFrom = null, yearTo = null, words = [] } = filter;
  const isElsewhere = (author ?? topic ?? journal) !== undefined;
  const hasYears = yearFrom !== null || yearTo !== null;
  return {
    match: matchPapers(filter, dialect),
    among: isElsewhere
      ? null
      : {
          conditions: paperConditions(filter),
          words,
          range: hasYears ? { expression: SORT_YEAR, least: yearFrom, greatest: yearTo } : null,
        },
  };
}

/** Where a statement starts, and the conditions that are left to check. */
interface Anchor {
  readonly clause: Clause;
  readonly rest: PaperFilter;
}

/** Starts at the words, else at the author, the topic or the journal: from few to many papers. */
function anchorOf(filter: PaperFilter, dialect: Dialect): Anchor {
  const { words = [], author, topic, journal, ...rest } = filter;
  if (words.length > 0) return { clause: dialect.papersWithWords(words), rest: filter };
  if (author !== undefined) {
    const text = 'MATCH (:Author {id: $author})-[:AUTHORED]->(n:Paper)';
    return { clause: { text, parameters: { author } }, rest: without(filter, 'author') };
  }
  if (topic !== undefined) {
    const text = 'MATCH (:Topic {id: $topic})<-[:ABOUT]-(n:Paper)';
    return { clause: { text, parameters: { topic } }, rest: without(filter, 'topic') };
  }
  if (journal !== undefined) {
    const text = 'MATCH (:Journal {id: $journal})<-[:PUBLISHED_IN]-(n:Paper)';
    return { clause: { text, parameters: { journal } }, rest };
  }
  return { clause: { text: 'MATCH (n:Paper)', parameters: {} }, rest };
}

function without(filter: PaperFilter, name: 'author' | 'topic'): PaperFilter {
  const { [name]: _asked, ...rest } = filter;
  return rest;
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
