import {
  DecodeError,
  type Engine,
  fieldsOfRecords,
  type Parameters,
  type Statement,
  statement,
} from '../../src/graph/index.js';
import { fileSource, importSource } from '../../src/ingest/index.js';
import { corpusPath, makeFile, rowsPath } from './corpus.js';
import { emptyFolder } from './empty-folder.js';
import type { ImportInput } from './input.js';
import { KINDS, type Kind, type Row } from './row-batch.js';

/** Papers in one transaction of the rival, as in one of ours. */
const BATCH = 500;

/**
 * Writes the rows of the finished graph, 500 papers a line. They are read from a graph that we
 * imported, so what the rival writes is the same to the last property.
 */
export async function makeRowsFile(input: ImportInput): Promise<void> {
  await makeFile(rowsPath(input), linesOf(input));
}

async function* linesOf(input: ImportInput): AsyncGenerator<string> {
  const { store, stop } = await emptyFolder(input.terms);
  const { engine } = store;
  try {
    await importSource(store, fileSource(corpusPath(input), 'corpus.ris', null));
    const records = await engine.read(rows(RECORDS_IN_ORDER));
    for (let start = 0; start < records.length; start += BATCH) {
      const ids = records.slice(start, start + BATCH).map(({ row }) => String(row['id']));
      yield `${JSON.stringify(await batchOf(engine, ids))}\n`;
    }
  } finally {
    await stop();
  }
}

async function batchOf(engine: Engine, ids: readonly string[]): Promise<Record<string, unknown>> {
  const batch: Record<string, unknown> = {};
  for (const kind of KINDS) {
    const found = await engine.read(rows(ROWS_OF_RECORDS[kind], { ids }));
    batch[kind] = found.map(({ row }) => row);
  }
  return { ...batch, records: await recordsOf(engine, ids) };
}

/** With their fields as lists, whichever form the engine keeps: bytes are no JSON. */
async function recordsOf(engine: Engine, ids: readonly string[]): Promise<readonly Row[]> {
  const fields = new Map(
    (await engine.read(fieldsOfRecords(ids))).map(({ record, tags, values }) => [
      record,
      { tags, values },
    ]),
  );
  const found = await engine.read(rows(ROWS_OF_RECORDS.records, { ids }));
  return found.map(({ row: { packedFields: _packed, ...row } }) => ({
    ...row,
    ...fields.get(String(row['id'])),
  }));
}

const RECORDS_IN_ORDER =
  'MATCH (:Import)-[c:CONTAINS]->(r:Record) RETURN {id: r.id} AS row, c.index AS place ORDER BY place';

const RECORD = 'UNWIND $ids AS id MATCH (r:Record {id: id})';
const PAPER = `${RECORD}-[:DESCRIBES]->(p:Paper)`;

const ROWS_OF_RECORDS: Readonly<Record<Kind, string>> = {
  imports: `${RECORD}<-[:CONTAINS]-(n:Import) WITH DISTINCT n RETURN properties(n) AS row`,
  records: `${RECORD} RETURN properties(r) AS row`,
  papers: `${PAPER} RETURN properties(p) AS row`,
  authors: `${PAPER}<-[:AUTHORED|EDITED]-(n:Author) WITH DISTINCT n RETURN properties(n) AS row`,
  journals: `${PAPER}-[:PUBLISHED_IN]->(n:Journal) WITH DISTINCT n RETURN properties(n) AS row`,
  topics: `${PAPER}-[:ABOUT]->(n:Topic) WITH DISTINCT n RETURN properties(n) AS row`,
  contains: `${RECORD}<-[e:CONTAINS]-(i:Import)
    RETURN {from: i.id, to: r.id, properties: properties(e)} AS row`,
  describes: `${PAPER} RETURN {from: r.id, to: p.id} AS row`,
  authored: edges('<-[e:AUTHORED]-(n:Author)', 'n.id', 'p.id'),
  edited: edges('<-[e:EDITED]-(n:Author)', 'n.id', 'p.id'),
  publishedIn: edges('-[e:PUBLISHED_IN]->(n:Journal)', 'p.id', 'n.id'),
  about: edges('-[e:ABOUT]->(n:Topic)', 'p.id', 'n.id'),
};

function edges(pattern: string, from: string, to: string): string {
  return `${PAPER}${pattern} RETURN {from: ${from}, to: ${to}, properties: properties(e)} AS row`;
}

function rows(text: string, parameters: Parameters = {}): Statement<{ readonly row: Row }> {
  return statement('rows', text, parameters, { row: anyMap });
}

function anyMap(value: unknown): Row {
  if (typeof value === 'object' && value !== null) return { ...value };
  throw new DecodeError('a map');
}
