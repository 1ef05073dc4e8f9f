import { command, type Statement } from '../statement.js';
import { mapFrom, namesOf, valuesOf } from './lists.js';
import type {
  ChangeRow,
  ImportEndRow,
  ImportRow,
  PaperProperties,
  RecordProperties,
  RecordRow,
} from './rows.js';
import type { NamedLabel } from './write-named-nodes.js';

const RECORD = namesOf<RecordProperties & { readonly id: string }>({
  id: true,
  tags: true,
  values: true,
  paperKey: true,
  blockDoi: true,
  blockPmid: true,
  blockPmcid: true,
  blockTitle: true,
  blockWords: true,
  blockPlace: true,
  blockRest: true,
});

/**
 * Makes records that the graph does not have, each inside the import that brings it. One whose
 * import is unknown, since its line in the journal is damaged, is made all the same.
 */
export function createRecords(rows: readonly RecordRow[]): Statement<never> {
  return command(
    'createRecords',
    `UNWIND $rows AS row
     CREATE (r:Record ${mapFrom(3, RECORD)})
     WITH r, row
     MATCH (i:Import {id: row[0]})
     CREATE (i)-[:CONTAINS {index: row[1], line: row[2]}]->(r)`,
    {
      rows: rows.map(({ import: source, index, line, record, ...properties }) => [
        source,
        index,
        line,
        ...valuesOf(RECORD, { id: record, ...properties }),
      ]),
    },
  );
}

const PAPER = namesOf<PaperProperties>({
  id: true,
  key: true,
  type: true,
  title: true,
  year: true,
  publishedOn: true,
  volume: true,
  issue: true,
  pages: true,
  doi: true,
  pmid: true,
  pmcid: true,
  isbns: true,
  url: true,
  abstract: true,
  language: true,
  textLanguage: true,
  sortTitle: true,
  searchText: true,
  authorCount: true,
  affiliations: true,
  institutions: true,
  countries: true,
  leftOut: true,
  leftOutTerms: true,
});

/** Makes papers that the graph does not have. */
export function createPapers(rows: readonly PaperProperties[]): Statement<never> {
  return command(
    'createPapers',
    `UNWIND $rows AS row
     CREATE (:Paper ${mapFrom(0, PAPER)})`,
    { rows: rows.map((paper) => valuesOf(PAPER, paper)) },
  );
}

/** Makes imports; one that exists keeps the time of its first run, and brings new names. */
export function writeImports(rows: readonly ImportRow[]): Statement<never> {
  return command(
    'writeImports',
    `UNWIND $rows AS row
     MERGE (i:Import {id: row.id})
     ON CREATE SET i.source = row.source, i.at = row.at, i.isFinished = false
     ON MATCH SET i.areNamesJoined = null`,
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
  );
}

/** Takes away nodes to which no paper points any more, or papers that no record describes. */
export function deleteNodes(label: 'Paper' | NamedLabel, ids: readonly string[]): Statement<never> {
  return command(
    `delete${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
    { ids },
  );
}
