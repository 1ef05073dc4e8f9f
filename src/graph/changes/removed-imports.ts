import { decision, flag, oneOf, REMOVAL_STATES, text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';
import type { ImportRow } from './rows.js';
import type { DecisionProperties } from './stored-decisions.js';

/** Whether the records of a removed import are still being taken out, are out, or come back. */
export type RemovalState = (typeof REMOVAL_STATES)[number];

/**
 * Notes that an import is being taken out. What its node holds is copied by {@link copyToRemoved}; of an
 * import that the graph does not know nothing more is there to keep.
 */
export function noteRemoved(id: string): Statement<never> {
  return command(
    'noteRemoved',
    `MERGE (w:RemovedImport {id: $id})
     ON CREATE SET w.source = '', w.at = ''
     SET w.state = 'LEAVING'`,
    { id },
  );
}

/** Copies what the node of an import holds to that of the removed one. */
export function copyToRemoved(id: string): Statement<never> {
  return command(
    'copyToRemoved',
    `MATCH (i:Import {id: $id})
     MATCH (w:RemovedImport {id: $id})
     SET w += properties(i)`,
    { id },
  );
}

/**
 * Gives a removed import its node back; its records follow, so it is not forgotten yet. One that the graph
 * never knew has none to give.
 */
export function noteReturning(id: string): Statement<never> {
  return command(
    'noteReturning',
    `MATCH (w:RemovedImport {id: $id})
     SET w.state = 'RETURNING'
     WITH w WHERE w.source <> ''
     MERGE (i:Import {id: $id})
     SET i += properties(w), i.state = null, i.hasMoved = null, i.areNamesJoined = null`,
    { id },
  );
}

/** Takes out the node of an import whose records are out. */
export function finishLeaving(id: string): Statement<never> {
  return command(
    'finishLeaving',
    `MATCH (w:RemovedImport {id: $id})
     SET w.state = 'GONE', w.hasMoved = null
     WITH w
     MATCH (i:Import {id: $id})
     DETACH DELETE i`,
    { id },
  );
}

/**
 * Gives an import whose records are back what its node held before: writing them has counted them again.
 */
export function copyFromRemoved(id: string): Statement<never> {
  return command(
    'copyFromRemoved',
    `MATCH (w:RemovedImport {id: $id})
     MATCH (i:Import {id: $id})
     SET i += properties(w), i.state = null, i.hasMoved = null`,
    { id },
  );
}

/** Forgets that an import was removed whose records are all back. */
export function finishReturning(id: string): Statement<never> {
  return command(
    'finishReturning',
    `MATCH (w:RemovedImport {id: $id})
     DETACH DELETE w`,
    { id },
  );
}

/** An import whose records are on their way, out or back. */
export interface MovingImport {
  readonly id: string;
  readonly state: RemovalState;
  /** Whether some have moved already: by a process that may be gone. */
  readonly hasMoved: boolean;
}

/** The imports whose records are still on their way. */
export const movingImports: Statement<MovingImport> = statement<MovingImport>(
  'movingImports',
  `MATCH (w:RemovedImport) WHERE w.state <> 'GONE'
   RETURN w.id AS id, w.state AS state, coalesce(w.hasMoved, false) AS hasMoved ORDER BY id`,
  {},
  { id: text, state: oneOf(REMOVAL_STATES), hasMoved: flag },
);

/** Notes that records have moved, and that the names on their papers are not joined yet. */
export function noteMoved(id: string): Statement<never> {
  return command('noteMoved', 'MATCH (w:RemovedImport {id: $id}) SET w.hasMoved = true', { id });
}

/** Those of the imports that are removed or are being taken out or back. */
export function removedAmong(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly state: RemovalState }> {
  return statement(
    'removedAmong',
    `UNWIND $ids AS id
     MATCH (w:RemovedImport {id: id})
     RETURN w.id AS id, w.state AS state`,
    { ids },
    { id: text, state: oneOf(REMOVAL_STATES) },
  );
}

/** Removals of an import that are in force: one, or none. */
export function removalsInForce(
  importId: string,
): Statement<{ readonly decision: DecisionProperties }> {
  return statement(
    'removalsInForce',
    `MATCH (d:Decision)
     WHERE d.kind = 'REMOVE_IMPORT' AND d.undoneAt IS NULL AND $import IN d.members
     RETURN properties(d) AS decision`,
    { import: importId },
    { decision: decision.decode },
  );
}

/** A place at which an import contains a record. */
export interface RemovedPlace {
  readonly record: string;
  readonly index: number;
}

/**
 * Takes records out of an import; they stay where another import contains them.
 *
 * @param papers ids of the papers that they describe: lists by the time of an import may change.
 */
export function clearContains(
  importId: string,
  places: readonly RemovedPlace[],
  papers: readonly string[],
): Statement<never> {
  return command(
    'clearContains',
    `UNWIND $rows AS row
     MATCH (r:Record {id: row[0]})<-[c:CONTAINS]-(i:Import)
     WHERE i.id = $import AND c.index = row[1]
     DELETE c`,
    { import: importId, rows: places.map(({ record, index }) => [record, index]) },
    { label: 'Paper', ids: papers },
  );
}

/** Deletes records that no import contains, with all that says what they describe. */
export function deleteRecords(ids: readonly string[]): Statement<never> {
  return command(
    'deleteRecords',
    `UNWIND $ids AS id
     MATCH (r:Record {id: id})
     DETACH DELETE r`,
    { ids },
  );
}

/** Some records of a removed import, as one text. */
export interface RemovedRecords {
  readonly id: string;
  readonly records: string;
}

/** Keeps records of a removed import. */
export function keepRemovedRecords(
  importId: string,
  { id, records }: RemovedRecords,
): Statement<never> {
  return command(
    'keepRemovedRecords',
    `MERGE (w:RemovedRecords {id: $id})
     SET w.import = $import, w.records = $records`,
    { id, import: importId, records },
  );
}

/** The ids of all that is kept of the records of a removed import. */
export function removedRecordIds(importId: string): Statement<{ readonly id: string }> {
  return statement(
    'removedRecordIds',
    `MATCH (w:RemovedRecords {import: $import})
     RETURN w.id AS id ORDER BY id`,
    { import: importId },
    { id: text },
  );
}

/** What is kept under an id. */
export function removedRecordsById(id: string): Statement<RemovedRecords> {
  return statement<RemovedRecords>(
    'removedRecordsById',
    `MATCH (w:RemovedRecords {id: $id})
     RETURN w.id AS id, w.records AS records`,
    { id },
    { id: text, records: text },
  );
}

/**
 * Forgets records that are back in their import.
 *
 * @param papers ids of the papers that they describe: lists by the time of an import may change.
 */
export function deleteRemovedRecords(id: string, papers: readonly string[]): Statement<never> {
  return command(
    'deleteRemovedRecords',
    'MATCH (w:RemovedRecords {id: $id}) DETACH DELETE w',
    { id },
    { label: 'Paper', ids: papers },
  );
}

/** What is known of when a removed import began, and of what. */
export function removedImportRow(id: string): Statement<ImportRow> {
  return statement<ImportRow>(
    'removedImportRow',
    'MATCH (w:RemovedImport {id: $id}) RETURN w.id AS id, w.source AS source, w.at AS at',
    { id },
    { id: text, source: text, at: text },
  );
}
