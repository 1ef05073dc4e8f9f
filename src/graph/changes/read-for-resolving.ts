import { type Decoder, list, oneOf, text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';
import type { ChangeRow, RecordKeys } from './rows.js';

/** A node's or an edge's properties as they are, whatever rules made them: only to be compared. */
export type StoredProperties = Readonly<Record<string, unknown>>;

const storedProperties: Decoder<StoredProperties> = (value) =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Labels of nodes that are read page by page. */
export type PagedLabel = 'Record' | 'Paper' | 'Author' | 'Journal' | 'Topic';

/** The ids after the given one, in order. */
export function idsAfter(
  label: PagedLabel,
  after: string,
  limit: number,
): Statement<{ readonly id: string }> {
  return statement(
    `${label}IdsAfter`,
    `MATCH (n:${label}) WHERE n.id > $after
     RETURN n.id AS id ORDER BY id LIMIT $limit`,
    { after, limit },
    { id: text },
  );
}

/** Nodes with all their properties. */
export function storedNodes(
  label: PagedLabel,
  ids: readonly string[],
): Statement<{ readonly id: string; readonly properties: StoredProperties }> {
  return statement(
    `stored${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     RETURN n.id AS id, properties(n) AS properties`,
    { ids },
    { id: text, properties: storedProperties },
  );
}

/** Kinds of edges between a paper and what it names. */
const NAMING_EDGES = ['AUTHORED', 'EDITED', 'PUBLISHED_IN', 'ABOUT'] as const;

/** An edge between a paper and a node that it names. */
export interface StoredEdge {
  readonly paper: string;
  readonly kind: (typeof NAMING_EDGES)[number];
  readonly node: string;
  readonly key: string;
  readonly properties: StoredProperties;
}

/** The edges between papers and what they name. */
export function storedEdges(papers: readonly string[]): Statement<StoredEdge> {
  return statement<StoredEdge>(
    'storedEdges',
    NAMING_EDGES.map(
      (kind) => `UNWIND $papers AS id
     MATCH (p:Paper {id: id})-[e:${kind}]-(n)
     RETURN p.id AS paper, '${kind}' AS kind, n.id AS node, n.key AS key, properties(e) AS properties`,
    ).join('\n     UNION ALL\n     '),
    { papers },
    { paper: text, kind: oneOf(NAMING_EDGES), node: text, key: text, properties: storedProperties },
  );
}

/** Those of the papers that no record describes. */
export function papersWithoutRecords(ids: readonly string[]): Statement<{ readonly id: string }> {
  return statement(
    'papersWithoutRecords',
    `UNWIND $ids AS id
     MATCH (p:Paper {id: id})
     WITH p, EXISTS { (p)<-[:DESCRIBES]-(:Record) } AS isDescribed
     WHERE NOT isDescribed
     RETURN p.id AS id`,
    { ids },
    { id: text },
  );
}

/** The pairs of records that may describe one paper, for any of the given records. */
export function storedMayBe(
  records: readonly string[],
): Statement<{ readonly a: string; readonly b: string; readonly properties: StoredProperties }> {
  return statement(
    'storedMayBe',
    `UNWIND $records AS id
     MATCH (:Record {id: id})-[e:MAY_BE]-(:Record)
     WITH DISTINCT e
     RETURN startNode(e).id AS a, endNode(e).id AS b, properties(e) AS properties`,
    { records },
    { a: text, b: text, properties: storedProperties },
  );
}

/** The papers that each of the records describes. */
export function storedDescribes(
  records: readonly string[],
): Statement<{ readonly record: string; readonly papers: readonly string[] }> {
  return statement(
    'storedDescribes',
    `UNWIND $records AS id
     MATCH (r:Record {id: id})
     RETURN r.id AS record, [(r)-[:DESCRIBES]->(p:Paper) | p.id] AS papers`,
    { records },
    { record: text, papers: list(text) },
  );
}

/** Sets the lookup keys of records. */
export function changeRecordKeys(rows: readonly ChangeRow<RecordKeys>[]): Statement<never> {
  return command(
    'changeRecordKeys',
    `UNWIND $rows AS row
     MATCH (n:Record {id: row[0]})
     SET n += row[1]`,
    { rows: rows.map(({ id, changes }) => [id, changes]) },
  );
}

/** Notes that the graph is now what this version of the rules derives from its records. */
export function setRules(rules: number): Statement<never> {
  return command(
    'setRules',
    `MATCH (s:GraphState)
     SET s.rules = $rules`,
    { rules },
  );
}
