import { existsSync } from 'node:fs';
import { type Engine, statement, text } from '../graph/index.js';
import { importSource, listSources } from '../ingest/index.js';
import type { Store } from '../store/index.js';
import { packagePath } from './package-paths.js';

const anyRecord = statement(
  'anyRecord',
  'MATCH (record:Record) RETURN record.id AS id LIMIT 1',
  {},
  { id: text },
);

/**
 * Imports the examples into an empty graph, so that the first query has an answer.
 *
 * @returns how many records came, or null when the graph has records already.
 */
export async function importExamples(store: Store, signal: AbortSignal): Promise<number | null> {
  const folder = packagePath('examples');
  if (!existsSync(folder) || !(await isEmpty(store.engine))) return null;
  let records = 0;
  for (const source of await listSources([folder])) {
    if (signal.aborted) break;
    records += (await importSource(store, source)).records;
  }
  return records;
}

async function isEmpty(engine: Engine): Promise<boolean> {
  return (await engine.read(anyRecord)).length === 0;
}
