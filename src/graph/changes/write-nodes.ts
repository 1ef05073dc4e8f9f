import { namesOf, paper, recordKeys } from '../../model/index.js';
import type { FieldsForm } from '../record-fields.js';
import { command, type Statement } from '../statement.js';
import { idsOf, mapFrom, valuesOf } from './row-values.js';
import type {
  ChangeRow,
  ImportBatchRow,
  ImportEndRow,
  PaperProperties,
  RecordRow,
} from './rows.js';
import { SharedTexts } from './shared-texts.js';
import type { NamedLabel } from './write-named-nodes.js';

/**
 * Creates records that the graph does not have, each in its import. A record whose import is unknown,
 * because that line of the journal is damaged, is created all the same.
 */
export function createRecords(rows: readonly RecordRow[], form: FieldsForm): Statement<never> {
  const keyNames = namesOf(recordKeys);
  return command(
    'createRecords',
    `UNWIND $rows AS row
     CREATE (r:Record ${mapFrom(3, ['id', ...form.names, ...keyNames])})
     WITH r, row
     MATCH (i:Import {id: row[0]})
     CREATE (i)-[:CONTAINS {index: row[1], line: row[2]}]->(r)`,
    {
      rows: rows.map(({ import: source, index, line, record, fields, keys }) => [
        source,
        index,
        line,
        record,
        ...fields,
        ...valuesOf(keyNames, keys),
      ]),
    },
  );
}

/** Creates papers that the graph does not have. */
export function createPapers(rows: readonly PaperProperties[]): Statement<never> {
  const texts = new SharedTexts(['type', 'publishedOn', 'language', 'publisher', 'textLanguage']);
  const values = rows.map((row) => texts.valuesOf(paper.names, row));
  return command(
    'createPapers',
    `UNWIND $rows AS row
     CREATE (:Paper ${texts.mapFrom(0, paper.names)})`,
    { rows: values, texts: texts.list },
    { label: 'Paper', ids: idsOf(rows) },
  );
}

/**
 * Creates imports, and adds up what their batches bring: in the transaction of the batch, so that no crash
 * makes them differ. An existing one keeps the time of its first run, and its names must be joined again. One
 * that has ended has counted each of its records: a record that was lost from the journal comes back after that.
 */
export function writeImports(rows: readonly ImportBatchRow[]): Statement<never> {
  return command(
    'writeImports',
    `UNWIND $rows AS row
     MERGE (i:Import {id: row.id})
     ON CREATE SET i.source = row.source, i.at = row.at, i.isFinished = false
     ON MATCH SET i.areNamesJoined = null
     WITH i, row, CASE WHEN i.isFinished THEN 0 ELSE 1 END AS counted
     SET i.newRecords = coalesce(i.newRecords, 0) + counted * row.newRecords,
       i.updatedRecords = coalesce(i.updatedRecords, 0) + counted * row.updatedRecords`,
    { rows },
  );
}

/** Marks imports as finished, with their counts. */
export function finishImports(rows: readonly ImportEndRow[]): Statement<never> {
  return command(
    'finishImports',
    `UNWIND $rows AS row
     MATCH (i:Import {id: row.id})
     SET i += row, i.isFinished = true, i.areNamesJoined = null`,
    { rows },
  );
}

/** Sets only what changes: on the embedded engine each set of an indexed property goes through its index. */
export function changePapers(rows: readonly ChangeRow<PaperProperties>[]): Statement<never> {
  return command(
    'changePapers',
    `UNWIND $rows AS row
     MATCH (n:Paper {id: row[0]})
     SET n += row[1]`,
    { rows: rows.map(({ id, changes }) => [id, changes]) },
    { label: 'Paper', ids: idsOf(rows) },
  );
}

/** Deletes nodes that no paper refers to any longer, or papers that no record describes. */
export function deleteNodes(label: 'Paper' | NamedLabel, ids: readonly string[]): Statement<never> {
  return command(
    `delete${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
    { ids },
    { label, ids },
  );
}
