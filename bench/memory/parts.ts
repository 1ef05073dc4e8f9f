import type { GrafeoDB } from '@grafeo-db/js';
import { TEXT_PROPERTY } from '../../src/graph/schema-items.js';

/** A part of the graph, and how to take it out of a file. */
export interface Part {
  readonly name: string;
  remove(database: GrafeoDB): Promise<unknown>;
}

function byStatement(name: string, text: string): Part {
  return { name, remove: (database) => database.executeCypher(text) };
}

async function dropIndexes(database: GrafeoDB): Promise<void> {
  const rows = (await database.executeCypher('SHOW INDEXES')).toArray();
  for (const { name } of rows) await database.executeCypher(`DROP INDEX ${String(name)}`);
}

/** What the memory of a graph is shared by. A node includes its edges; parts may hold one another. */
export const PARTS: readonly Part[] = [
  byStatement(
    'tags and values of records',
    'MATCH (r:Record) SET r.packedFields = null, r.tags = null, r.values = null',
  ),
  byStatement('records, whole', 'MATCH (r:Record) DETACH DELETE r'),
  byStatement('abstracts', 'MATCH (p:Paper) SET p.abstract = null'),
  byStatement('folded words', `MATCH (p:Paper) SET p.${TEXT_PROPERTY} = null`),
  byStatement('terms', "MATCH (t:Topic {source: 'TERM'}) DETACH DELETE t"),
  byStatement('keywords', "MATCH (t:Topic {source: 'KEYWORD'}) DETACH DELETE t"),
  byStatement('authors', 'MATCH (a:Author) DETACH DELETE a'),
  { name: 'indexes of properties', remove: dropIndexes },
];
