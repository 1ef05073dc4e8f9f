import { flag, integer, nullable, oneOf, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** The papers `p` of an import, each once. */
const PAPERS = `MATCH (:Import {id: $import})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
     WITH DISTINCT p`;

/** How a paper is reached from another import than this one. */
const OF_OTHERS = '<-[:DESCRIBES]-(:Record)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import';

/** Whether a record `r` is in another import too. */
const IS_SHARED = 'EXISTS { (r)<-[:CONTAINS]-(o:Import) WHERE o.id <> $import }';

/** What the papers of an import name, as `n`, and whether other imports have a paper that names it too. */
const NAMED = {
  Author: {
    match: '(p)<-[:AUTHORED|EDITED]-(n:Author)',
    isShared: `EXISTS { (n)-[:AUTHORED|EDITED]->(:Paper)${OF_OTHERS} }`,
  },
  Journal: {
    match: '(p)-[:PUBLISHED_IN]->(n:Journal)',
    isShared: `EXISTS { (n)<-[:PUBLISHED_IN]-(:Paper)${OF_OTHERS} }`,
  },
  Topic: {
    match: '(p)-[:ABOUT]->(n:Topic)',
    isShared: `EXISTS { (n)<-[:ABOUT]-(:Paper)${OF_OTHERS} }`,
  },
} as const;

/** The papers `p` with a record that only this import has, and records that others have. */
const LOSING = `MATCH (:Import {id: $import})-[:CONTAINS]->(r:Record)
     WITH DISTINCT r
     WITH r WHERE NOT ${IS_SHARED}
     MATCH (r)-[:DESCRIBES]->(p:Paper)
     WITH DISTINCT p
     WITH p WHERE EXISTS { (p)${OF_OTHERS} }`;

const LABELS = ['Record', 'Paper', 'Author', 'Journal', 'Topic'] as const;

/** Nodes of an import: those that only it has, and those that others have too. */
export interface NodesOfImport {
  readonly label: (typeof LABELS)[number];
  readonly isShared: boolean;
  readonly nodes: number;
}

/** How much of the graph an import brought, alone and together with others; what is none has no row. */
export function nodesOfImport(id: string): Statement<NodesOfImport> {
  const named = Object.entries(NAMED).map(
    ([label, { match, isShared }]) => `${PAPERS}
     MATCH ${match}
     WITH DISTINCT n
     WITH n, ${isShared} AS isShared
     RETURN '${label}' AS label, isShared, count(n) AS nodes`,
  );
  return statement<NodesOfImport>(
    'nodesOfImport',
    [
      `MATCH (:Import {id: $import})-[:CONTAINS]->(r:Record)
     WITH DISTINCT r
     WITH r, ${IS_SHARED} AS isShared
     RETURN 'Record' AS label, isShared, count(r) AS nodes`,
      `${PAPERS}
     WITH p, EXISTS { (p)${OF_OTHERS} } AS isShared
     RETURN 'Paper' AS label, isShared, count(p) AS nodes`,
      ...named,
    ].join('\n     UNION ALL\n     '),
    { import: id },
    { label: oneOf(LABELS), isShared: flag, nodes: integer },
  );
}

/** A paper that an import brought. */
export interface PaperOfImport {
  readonly id: string;
  readonly title: string | null;
  readonly year: number | null;
}

const paperOfImport = { id: text, title: nullable(text), year: nullable(integer) };

/** The first papers, by title, that only this import brought. */
export function papersOnlyOf(id: string, first: number): Statement<PaperOfImport> {
  return statement<PaperOfImport>(
    'papersOnlyOf',
    `${PAPERS}
     WITH p WHERE NOT EXISTS { (p)${OF_OTHERS} }
     RETURN p.id AS id, p.title AS title, p.year AS year
     ORDER BY p.sortTitle, id LIMIT $first`,
    { import: id, first },
    paperOfImport,
  );
}

/** Papers with a record that only this import has, and records of others: how many there are. */
export function countPapersLosing(id: string): Statement<{ readonly papers: number }> {
  return statement(
    'countPapersLosing',
    `${LOSING}
     RETURN count(p) AS papers`,
    { import: id },
    { papers: integer },
  );
}

/** The first papers, by title, that have a record of this import alone, and records of others. */
export function papersLosing(id: string, first: number): Statement<PaperOfImport> {
  return statement<PaperOfImport>(
    'papersLosing',
    `${LOSING}
     RETURN p.id AS id, p.title AS title, p.year AS year
     ORDER BY p.sortTitle, id LIMIT $first`,
    { import: id, first },
    paperOfImport,
  );
}
