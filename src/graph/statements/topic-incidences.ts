import type { TopicScheme, TopicSource } from '../changes/rows.js';
import { integer, list, nullable, text } from '../decode.js';
import type { Dialect } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers, type PaperFilter } from './paper-filter.js';

/** The topics of one paper, ids and labels in one order. */
export interface TopicIncidenceRow {
  readonly paper: string;
  readonly year: number | null;
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** Whose topics are linked: keywords or terms; with a scheme the keywords from that list. */
export interface LinkedTopics {
  readonly source: TopicSource;
  readonly scheme: TopicScheme | null;
}

/** The keywords or terms of each paper that a filter means and that has any. */
export function topicIncidencesOf(
  { source, scheme }: LinkedTopics,
  filter: PaperFilter,
  dialect: Dialect,
): Statement<TopicIncidenceRow> {
  const papers = matchPapers(filter, dialect);
  return statement<TopicIncidenceRow>(
    'topicIncidencesOf',
    `${papers.text}
     MATCH (n)-[${scheme === null ? '' : 'e'}:ABOUT]->(t:Topic) WHERE t.source = $source${scheme === null ? '' : ' AND $scheme IN e.schemes'}
     WITH n, t ORDER BY n.id, t.id
     RETURN n.id AS paper, n.year AS year, collect(t.id) AS ids, collect(t.label) AS labels`,
    { ...papers.parameters, source, ...(scheme === null ? {} : { scheme }) },
    { paper: text, year: nullable(integer), ids: list(text), labels: list(text) },
  );
}
