import { integer, oneOf, text } from '../../model/index.js';
import { type Parameter, type Statement, statement } from '../statement.js';
import type { RecordKeys } from './rows.js';

/** The properties that find records which may describe the same paper. */
export const BLOCK_PROPERTIES = [
  'blockDoi',
  'blockPmid',
  'blockPmcid',
  'blockTitle',
  'blockWords',
  'blockPlace',
] as const satisfies readonly (keyof RecordKeys)[];

export type BlockProperty = (typeof BLOCK_PROPERTIES)[number];

/** Something to ask for each property. */
export type ByBlockProperty<Asked> = Readonly<Record<BlockProperty, readonly Asked[]>>;

/** How many records each block holds; a block without any gives no row. */
export function blockSizes(
  keys: ByBlockProperty<string>,
): Statement<{ readonly key: string; readonly size: number }> {
  return statement(
    'blockSizes',
    inAllProperties(
      (property) => `UNWIND $asked.${property} AS key
     MATCH (r:Record {${property}: key})
     RETURN key, count(r) AS size`,
    ),
    { asked: keys },
    { key: text, size: integer },
  );
}

/** A block, or the part of it whose records have this value in a property. */
export interface BlockPart {
  readonly key: string;
  readonly partedBy: {
    readonly property: 'blockRest' | 'blockTitle';
    readonly value: string;
  } | null;
}

/** The records of blocks or parts of blocks; `place` is the index of the part in its list. */
export function blockMembers(parts: ByBlockProperty<BlockPart>): Statement<{
  readonly property: BlockProperty;
  readonly place: number;
  readonly record: string;
}> {
  return statement(
    'blockMembers',
    inAllProperties(
      (property) => `UNWIND $asked.${property} AS row
     MATCH (r:Record {${property}: row[1]})
     WHERE (row[2] IS NULL OR r.blockRest = row[2])
       AND (row[3] IS NULL OR coalesce(r.blockTitle, '') = row[3])
     RETURN '${property}' AS property, row[0] AS place, r.id AS record`,
    ),
    {
      asked: Object.fromEntries(
        BLOCK_PROPERTIES.map((property) => [property, parts[property].map(toRow)]),
      ),
    },
    { property: oneOf(BLOCK_PROPERTIES), place: integer, record: text },
  );
}

function toRow({ key, partedBy }: BlockPart, place: number): readonly Parameter[] {
  const partedAt = (name: string) => (partedBy?.property === name ? partedBy.value : null);
  return [place, key, partedAt('blockRest'), partedAt('blockTitle')];
}

/**
 * One statement for all properties: an import asks for them with every batch. What is asked is one map: Neo4j
 * makes a plan for each order of magnitude of a list, and six lists have hundreds of combinations.
 */
function inAllProperties(part: (property: BlockProperty) => string): string {
  return BLOCK_PROPERTIES.map(part).join('\n     UNION ALL\n     ');
}

/** For each paper key, the smallest id of the records that have it alone. */
export function keyOwners(paperKeys: readonly string[]): Statement<{ readonly record: string }> {
  return statement(
    'keyOwners',
    `UNWIND $keys AS key
     MATCH (r:Record {paperKey: key})
     WITH key, min(r.id) AS record
     RETURN record`,
    { keys: paperKeys },
    { record: text },
  );
}

/** The papers that any of the records describes, each with all records that describe it. */
export function papersOfRecords(
  records: readonly string[],
): Statement<{ readonly paper: string; readonly key: string; readonly record: string }> {
  return statement(
    'papersOfRecords',
    `UNWIND $records AS id
     MATCH (:Record {id: id})-[:DESCRIBES]->(p:Paper)
     WITH DISTINCT p
     MATCH (p)<-[:DESCRIBES]-(r:Record)
     RETURN p.id AS paper, p.key AS key, r.id AS record`,
    { records },
    { paper: text, key: text, record: text },
  );
}

/** Papers with their keys and all records that describe them. */
export function papersWithRecords(
  ids: readonly string[],
): Statement<{ readonly paper: string; readonly key: string; readonly record: string }> {
  return statement(
    'papersWithRecords',
    `UNWIND $ids AS id
     MATCH (p:Paper {id: id})<-[:DESCRIBES]-(r:Record)
     RETURN p.id AS paper, p.key AS key, r.id AS record`,
    { ids },
    { paper: text, key: text, record: text },
  );
}
