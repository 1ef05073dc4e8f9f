import { text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** A record of an import, by the paper that it describes. */
export interface ImportedRecord {
  readonly import: string;
  readonly paper: string;
}

/** Every record of some imports: one row for each place at which one of them contains a record. */
export function papersOfImports(imports: readonly string[]): Statement<ImportedRecord> {
  return statement<ImportedRecord>(
    'papersOfImports',
    `UNWIND $imports AS id
     MATCH (i:Import {id: id})-[:CONTAINS]->(:Record)-[:DESCRIBES]->(p:Paper)
     RETURN i.id AS import, p.id AS paper`,
    { imports },
    { import: text, paper: text },
  );
}

/** The names of the sources of imports. */
export function sourcesOfImports(
  imports: readonly string[],
): Statement<{ readonly id: string; readonly source: string }> {
  return statement(
    'sourcesOfImports',
    `UNWIND $imports AS id
     MATCH (i:Import {id: id})
     RETURN i.id AS id, i.source AS source`,
    { imports },
    { id: text, source: text },
  );
}
