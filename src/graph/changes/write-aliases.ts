import { text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';
import type { AliasRow } from './rows.js';

/** A label whose nodes can be merged, so that their former ids go on to answer. */
export type MergedLabel = 'Paper' | 'Author' | 'Journal';

/**
 * An id that a node of this label answers for besides its own; no row where no node does. It begins with the
 * aliases of all labels and ends at the first that fits: a step where most are of this label or there are none.
 */
export function anyAlias(label: MergedLabel): Statement<{ readonly id: string }> {
  return statement(
    'anyAlias',
    `MATCH (x:Alias)-[:STANDS_FOR]->(:${label})
     RETURN x.id AS id LIMIT 1`,
    {},
    { id: text },
  );
}

/** Which nodes answer for those of the ids that were merged away. */
export function aliasesAmong(
  label: MergedLabel,
  ids: readonly string[],
): Statement<{ readonly id: string; readonly of: string; readonly key: string }> {
  return statement(
    'aliasesAmong',
    `UNWIND $ids AS id
     MATCH (x:Alias {id: id})-[:STANDS_FOR]->(n:${label})
     RETURN x.id AS id, n.id AS of, n.key AS key`,
    { ids },
    { id: text, of: text, key: text },
  );
}

/** The ids that these nodes answer for, besides their own. */
export function aliasesOfNodes(label: MergedLabel, nodes: readonly string[]): Statement<AliasRow> {
  return statement<AliasRow>(
    'aliasesOfNodes',
    `UNWIND $nodes AS id
     MATCH (n:${label} {id: id})<-[:STANDS_FOR]-(x:Alias)
     RETURN x.id AS id, n.id AS of`,
    { nodes },
    { id: text, of: text },
  );
}

/** Deletes all aliases of nodes. */
export function clearAliases(label: MergedLabel, nodes: readonly string[]): Statement<never> {
  return command(
    'clearAliases',
    `UNWIND $nodes AS id
     MATCH (:${label} {id: id})<-[:STANDS_FOR]-(x:Alias)
     DETACH DELETE x`,
    { nodes },
  );
}

/** Creates aliases: nodes then answer for ids that were merged away. */
export function writeAliases(label: MergedLabel, rows: readonly AliasRow[]): Statement<never> {
  return command(
    'writeAliases',
    `UNWIND $rows AS row
     MATCH (n:${label} {id: row[1]})
     CREATE (:Alias {id: row[0]})-[:STANDS_FOR]->(n)`,
    { rows: rows.map(({ id, of }) => [id, of]) },
  );
}
