import { integer, list, nullable, text } from '../../model/index.js';
import type { TopicScheme, TopicSource } from '../changes/index.js';
import type { Dialect } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers, type PaperFilter } from './match-papers.js';

/** The topics of one paper by their keys, in no order. */
export interface TopicIncidenceRow {
  readonly paper: string;
  readonly year: number | null;
  readonly keys: readonly string[];
}

/** Whose topics are linked: keywords or terms; with a scheme the keywords from that list. */
export interface LinkedTopics {
  readonly source: TopicSource;
  readonly scheme: TopicScheme | null;
}

/** The keywords or terms of each paper that a filter selects and that has any. */
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
     RETURN n.id AS paper, n.year AS year, collect(t.key) AS keys`,
    { ...papers.parameters, source, ...(scheme === null ? {} : { scheme }) },
    { paper: text, year: nullable(integer), keys: list(text) },
  );
}

/** The labels of topics, by id. */
export function labelsOfTopics(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly label: string }> {
  return statement(
    'labelsOfTopics',
    `UNWIND $ids AS id
     MATCH (t:Topic {id: id})
     RETURN id, t.label AS label`,
    { ids },
    { id: text, label: text },
  );
}
