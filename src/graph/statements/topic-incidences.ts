import { integer, list, nullable, text } from '../../model/index.js';
import type { TopicScheme, TopicSource } from '../changes/index.js';
import { NO_YEAR_TOLD, PIECES } from '../column-pieces.js';
import type { Dialect } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers } from './match-papers.js';

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

/**
 * A piece of the columns of all papers' topics: either which paper is about which topic, or papers, or
 * topics. Numbers are those of nodes; what a piece does not tell is empty.
 */
export interface TopicColumns {
  readonly papers: readonly number[];
  readonly topics: readonly number[];
  /** Ids of the papers, or keys of the topics. */
  readonly names: readonly string[];
  /** Of papers; {@link NO_YEAR_TOLD} where none is known. */
  readonly years: readonly number[];
}

/**
 * The keywords or terms of all papers in some thousand rows, as `authorshipColumns` gives authorships; null
 * where the engine has no numbers of nodes.
 */
export function topicColumns(
  { source, scheme }: LinkedTopics,
  { numberOf }: Dialect,
): Statement<TopicColumns> | null {
  const [paper, topic] = [numberOf('n'), numberOf('t')];
  if (paper === null || topic === null) return null;
  return statement<TopicColumns>(
    'topicColumns',
    `MATCH (n:Paper)-[${scheme === null ? '' : 'e'}:ABOUT]->(t:Topic) WHERE t.source = $source${scheme === null ? '' : ' AND $scheme IN e.schemes'}
     WITH ${paper} % ${PIECES} AS piece, collect(${paper}) AS papers, collect(${topic}) AS topics
     RETURN papers, topics, [] AS names, [] AS years
     UNION ALL
     MATCH (n:Paper)
     WITH ${paper} % ${PIECES} AS piece, collect(${paper}) AS papers, collect(n.id) AS names,
       collect(coalesce(n.year, ${NO_YEAR_TOLD})) AS years
     RETURN papers, [] AS topics, names, years
     UNION ALL
     MATCH (t:Topic) WHERE t.source = $source
     WITH ${topic} % ${PIECES} AS piece, collect(${topic}) AS topics, collect(t.key) AS names
     RETURN [] AS papers, topics, names, [] AS years`,
    { source, ...(scheme === null ? {} : { scheme }) },
    {
      papers: list(integer),
      topics: list(integer),
      names: list(text),
      years: list(integer),
    },
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
