import { flag, integer, nullable, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** An import as a list of imports tells it; counts are null where it never ended, or did not keep them. */
export interface ListedImport {
  readonly id: string;
  readonly source: string;
  /** When its first run began. */
  readonly at: string;
  readonly isFinished: boolean;
  readonly finishedAt: string | null;
  readonly bytes: number | null;
  readonly records: number | null;
  readonly newRecords: number | null;
  readonly updatedRecords: number | null;
  readonly unchangedRecords: number | null;
  readonly problemCount: number | null;
}

/** Every import, or the one of an id, without its report; the latest first. */
export function listedImports(id: string | null): Statement<ListedImport> {
  return statement<ListedImport>(
    'listedImports',
    `MATCH (i:Import${id === null ? '' : ' {id: $id}'})
     RETURN i.id AS id, i.source AS source, i.at AS at, coalesce(i.isFinished, false) AS isFinished,
       i.finishedAt AS finishedAt, i.bytes AS bytes, i.records AS records,
       i.newRecords AS newRecords, i.updatedRecords AS updatedRecords,
       i.unchangedRecords AS unchangedRecords, i.problemCount AS problemCount
     ORDER BY at DESC, id`,
    id === null ? {} : { id },
    {
      id: text,
      source: text,
      at: text,
      isFinished: flag,
      finishedAt: nullable(text),
      bytes: nullable(integer),
      records: nullable(integer),
      newRecords: nullable(integer),
      updatedRecords: nullable(integer),
      unchangedRecords: nullable(integer),
      problemCount: nullable(integer),
    },
  );
}

/** What reading the source of an import told, as one text; no row where there is no such import. */
export function importReport(
  id: string,
): Statement<{ readonly source: string; readonly report: string | null }> {
  return statement(
    'importReport',
    'MATCH (i:Import {id: $id}) RETURN i.source AS source, i.report AS report',
    { id },
    { source: text, report: nullable(text) },
  );
}
