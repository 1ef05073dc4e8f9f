import {
  containedRecords,
  type Engine,
  fieldsOfRecords,
  type KnownImport,
  knownImports,
} from '../../graph/index.js';
import { printRecord, type TagValue, zipFields } from '../../ris/index.js';

/** Records read and printed at once: little memory, few reads. */
const RECORDS_AT_ONCE = 500;

/**
 * Every record of the graph as RIS text, import by import in the order of their sources, each
 * record once. Reading the text gives the same records, tag by tag.
 *
 * @param onRecords is told, before each piece of text, how many records are printed with it.
 */
export async function* exportRecords(
  engine: Engine,
  onRecords: (printed: number) => void = () => undefined,
): AsyncGenerator<string> {
  const printed = new Set<string>();
  for (const known of await engine.read(knownImports)) {
    for await (const text of exportImport(engine, known, printed)) {
      onRecords(printed.size);
      yield text;
    }
  }
}

async function* exportImport(
  engine: Engine,
  { id, lastIndex }: KnownImport,
  printed: Set<string>,
): AsyncGenerator<string> {
  for (let from = 0; from <= lastIndex; from += RECORDS_AT_ONCE) {
    const held = await engine.read(containedRecords(id, from, from + RECORDS_AT_ONCE));
    const fresh = [...new Set(held.map(({ record }) => record))].filter(
      (each) => !printed.has(each),
    );
    if (fresh.length === 0) continue;
    for (const record of fresh) printed.add(record);
    const fields = await readFields(engine, fresh);
    yield fresh.map((record) => printRecord({ fields: fields.get(record) ?? [] })).join('\n');
  }
}

async function readFields(
  engine: Engine,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly TagValue[]>> {
  const rows = await engine.read(fieldsOfRecords(records));
  return new Map(rows.map(({ record, tags, values }) => [record, zipFields(tags, values)]));
}
