import { command, type Parameter, type Statement } from '../statement.js';
import type {
  AuthorProperties,
  ImportEndRow,
  ImportRow,
  JournalProperties,
  PaperProperties,
  RecordRow,
  TopicProperties,
} from './rows.js';

/** Makes records, or leaves them as they are: a record never changes. */
export function writeRecords(rows: readonly RecordRow[]): Statement<never> {
  return command(
    'writeRecords',
    `UNWIND $rows AS row
     MERGE (r:Record {id: row.id})
     SET r += row`,
    { rows },
  );
}

/** Makes imports; one that exists keeps the time of its first run. */
export function writeImports(rows: readonly ImportRow[]): Statement<never> {
  return command(
    'writeImports',
    `UNWIND $rows AS row
     MERGE (i:Import {id: row.id})
     ON CREATE SET i.source = row.source, i.at = row.at, i.isFinished = false`,
    { rows },
  );
}

/** Marks imports as finished, with their counts. */
export function finishImports(rows: readonly ImportEndRow[]): Statement<never> {
  return command(
    'finishImports',
    `UNWIND $rows AS row
     MATCH (i:Import {id: row.id})
     SET i += row, i.isFinished = true`,
    { rows },
  );
}

/** Papers become exactly what the rows say; a property that is null is taken away. */
export function writePapers(rows: readonly PaperProperties[]): Statement<never> {
  return replaceNodes('writePapers', 'Paper', rows);
}

export function writeAuthors(rows: readonly AuthorProperties[]): Statement<never> {
  return replaceNodes('writeAuthors', 'Author', rows);
}

export function writeJournals(rows: readonly JournalProperties[]): Statement<never> {
  return replaceNodes('writeJournals', 'Journal', rows);
}

export function writeTopics(rows: readonly TopicProperties[]): Statement<never> {
  return replaceNodes('writeTopics', 'Topic', rows);
}

function replaceNodes(
  name: string,
  label: 'Paper' | 'Author' | 'Journal' | 'Topic',
  rows: readonly { readonly [key: string]: Parameter }[],
): Statement<never> {
  return command(
    name,
    `UNWIND $rows AS row
     MERGE (n:${label} {id: row.id})
     SET n = row`,
    { rows },
  );
}

/** Takes away nodes to which no paper points any more. */
export function deleteNodes(
  label: 'Author' | 'Journal' | 'Topic',
  ids: readonly string[],
): Statement<never> {
  return command(
    `delete${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     DETACH DELETE n`,
    { ids },
  );
}
