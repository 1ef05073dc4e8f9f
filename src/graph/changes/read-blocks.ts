import { integer, text } from '../decode.js';
import { type Statement, statement } from '../statement.js';
import type { RecordKeys } from './rows.js';

/** A property by which records are found that may describe one paper. */
export type BlockProperty = Exclude<keyof RecordKeys, 'paperKey' | 'blockRest'>;

/** How many records each block holds; a block without any gives no row. */
export function blockSizes(
  property: BlockProperty,
  keys: readonly string[],
): Statement<{ readonly key: string; readonly size: number }> {
  return statement(
    'blockSizes',
    `UNWIND $keys AS key
     MATCH (r:Record {${property}: key})
     RETURN key, count(r) AS size`,
    { keys },
    { key: text, size: integer },
  );
}

/** The records of blocks, with what parts a crowded block. */
export function blockMembers(
  property: BlockProperty,
  keys: readonly string[],
): Statement<{
  readonly key: string;
  readonly record: string;
  readonly title: string;
  readonly rest: string;
}> {
  return statement(
    'blockMembers',
    `UNWIND $keys AS key
     MATCH (r:Record {${property}: key})
     RETURN key, r.id AS record, coalesce(r.blockTitle, '') AS title, r.blockRest AS rest`,
    { keys },
    { key: text, record: text, title: text, rest: text },
  );
}

/** For each paper key that records have alone, the smallest id among them. */
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
