import { flag, integer, list, nullable, text } from '../../model/index.js';
import { FIELDS_COLUMNS, type FieldsRow, fieldsColumns, unpacking } from '../record-fields.js';
import { type Statement, statement } from '../statement.js';

/** An import as the graph knows it. */
export interface KnownImport {
  readonly id: string;
  readonly source: string;
  readonly at: string;
  readonly isFinished: boolean;
  /** The number of its last record in the source; 0 where the graph has none of its records. */
  readonly lastIndex: number;
  /** Null while it runs, or where it was cut. */
  readonly records: number | null;
  /** What its records did, and when it ended; null as above, and where it was made before this was kept. */
  readonly newRecords: number | null;
  readonly updatedRecords: number | null;
  readonly unchangedRecords: number | null;
  readonly finishedAt: string | null;
  readonly bytes: number | null;
  readonly problemCodes: readonly string[];
  readonly problemCounts: readonly number[];
  /** Empty for an import that was made before reports were kept. */
  readonly report: string;
}

/** Every import, the oldest first. */
export const knownImports: Statement<KnownImport> = importsOf(
  'knownImports',
  `MATCH (i:Import)
   OPTIONAL MATCH (i)-[c:CONTAINS]->(:Record)
   WITH i, max(c.index) AS lastIndex`,
);

/** Every import that was removed, the oldest first; its records are kept apart. */
export const removedImports: Statement<KnownImport> = importsOf(
  'removedImports',
  'MATCH (i:RemovedImport)\n   WITH i, 0 AS lastIndex',
);

function importsOf(name: string, match: string): Statement<KnownImport> {
  return statement<KnownImport>(
    name,
    `${match}
   RETURN i.id AS id, i.source AS source, i.at AS at,
     coalesce(i.isFinished, false) AS isFinished, coalesce(lastIndex, 0) AS lastIndex,
     i.records AS records, i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
     i.unchangedRecords AS unchangedRecords, i.finishedAt AS finishedAt, i.bytes AS bytes,
     i.problemCodes AS problemCodes, i.problemCounts AS problemCounts,
     coalesce(i.report, '') AS report
   ORDER BY at, id`,
    {},
    {
      id: text,
      source: text,
      at: text,
      isFinished: flag,
      lastIndex: integer,
      records: nullable(integer),
      newRecords: nullable(integer),
      updatedRecords: nullable(integer),
      unchangedRecords: nullable(integer),
      finishedAt: nullable(text),
      bytes: nullable(integer),
      problemCodes: list(text),
      problemCounts: list(integer),
      report: text,
    },
  );
}

/** Where an import contains a record. */
export interface Containment {
  readonly record: string;
  readonly index: number;
  readonly line: number;
}

/** The records of an import whose numbers are in `[from, to)`, in the order of the source. */
export function containedRecords(
  importId: string,
  from: number,
  to: number,
): Statement<Containment> {
  return statement<Containment>(
    'containedRecords',
    `MATCH (:Import {id: $import})-[c:CONTAINS]->(r:Record)
     WHERE c.index >= $from AND c.index < $to
     RETURN r.id AS record, c.index AS index, c.line AS line ORDER BY index`,
    { import: importId, from, to },
    { record: text, index: integer, line: integer },
  );
}

/** Every tag with its value, of records that the graph has. */
export function fieldsOfRecords(records: readonly string[]): Statement<{
  readonly record: string;
  readonly tags: readonly string[];
  readonly values: readonly string[];
}> {
  return unpacking(
    statement<FieldsRow & { readonly record: string }>(
      'fieldsOfRecords',
      `UNWIND $records AS id
     MATCH (r:Record {id: id})
     RETURN r.id AS record, ${FIELDS_COLUMNS}`,
      { records },
      { record: text, ...fieldsColumns },
    ),
  );
}

/** The titles of papers. */
export function titlesOfPapers(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly title: string | null }> {
  return statement(
    'titlesOfPapers',
    `UNWIND $ids AS id
     MATCH (p:Paper {id: id})
     RETURN p.id AS id, p.title AS title`,
    { ids },
    { id: text, title: nullable(text) },
  );
}
