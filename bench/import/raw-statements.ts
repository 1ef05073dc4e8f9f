import type { Kind } from './row-batch.js';

/**
 * What a good engineer writes by hand: MERGE for nodes, so that a batch can be sent twice;
 * CREATE for edges; one statement a kind; constraints and indexes are there before.
 */
export const RAW_STATEMENTS: Readonly<Record<Kind, string>> = {
  imports: node('Import'),
  records: node('Record'),
  papers: node('Paper'),
  authors: node('Author'),
  journals: node('Journal'),
  topics: node('Topic'),
  contains: edge('Import', 'CONTAINS', 'Record'),
  describes: `UNWIND $rows AS row
    MATCH (a:Record {id: row.from}) MATCH (b:Paper {id: row.to}) CREATE (a)-[:DESCRIBES]->(b)`,
  authored: edge('Author', 'AUTHORED', 'Paper'),
  edited: edge('Author', 'EDITED', 'Paper'),
  publishedIn: edge('Paper', 'PUBLISHED_IN', 'Journal'),
  about: edge('Paper', 'ABOUT', 'Topic'),
};

function node(label: string): string {
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`;
}

function edge(from: string, type: string, to: string): string {
  return `UNWIND $rows AS row
    MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
    CREATE (a)-[e:${type}]->(b) SET e = row.properties`;
}
