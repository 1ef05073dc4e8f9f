import { integer, list, shape, text } from '../../model/index.js';
import { FIELDS_COLUMNS, type FieldsRow, fieldsColumns, unpacking } from '../record-fields.js';
import { type Statement, statement } from '../statement.js';

/** Where a record was imported from. */
export interface RecordPlaceRow {
  readonly source: string;
  readonly importedAt: string;
  /** The record's number in the source, from 1. */
  readonly index: number;
  readonly line: number;
}

/** A record of a paper, with every tag as it came. */
export interface PaperRecordRow {
  readonly paper: string;
  readonly record: string;
  readonly tags: readonly string[];
  /** As many as `tags`. */
  readonly values: readonly string[];
  readonly places: readonly RecordPlaceRow[];
}

/** The records that describe papers, by id. */
export function recordsOfPapers(papers: readonly string[]): Statement<PaperRecordRow> {
  return unpacking(
    statement<PaperRecordRow & FieldsRow>(
      'recordsOfPapers',
      `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})<-[:DESCRIBES]-(r:Record)
     RETURN paperId AS paper, r.id AS record, ${FIELDS_COLUMNS},
       [(i:Import)-[c:CONTAINS]->(r) | {source: i.source, importedAt: i.at, index: c.index, line: c.line}] AS places
     ORDER BY paper, record`,
      { papers },
      {
        paper: text,
        record: text,
        ...fieldsColumns,
        places: list(
          shape<RecordPlaceRow>({ source: text, importedAt: text, index: integer, line: integer }),
        ),
      },
    ),
  );
}
