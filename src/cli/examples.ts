import { existsSync } from 'node:fs';
import { type Engine, statement, text } from '../graph/index.js';
import { type ImportSource, importSource, listSources } from '../ingest/index.js';
import type { Store } from '../store/index.js';
import { packagePath } from './package-paths.js';

const importedSources = statement(
  'importedSources',
  'MATCH (i:Import) RETURN DISTINCT i.source AS source LIMIT 100',
  {},
  { source: text },
);

/**
 * Imports the examples into a graph that holds nothing else, so that the first query has an
 * answer. Examples whose import was cut go on where they were.
 *
 * @returns how many records came, or null when there was nothing to do.
 */
export async function importExamples(store: Store, signal: AbortSignal): Promise<number | null> {
  const folder = packagePath('examples');
  if (!existsSync(folder)) return null;
  const sources = await listSources([folder]);
  if (!(await holdsNothingBut(sources, store.engine))) return null;
  let records = 0;
  for (const source of sources) {
    if (signal.aborted) break;
    const report = await importSource(store, source);
    records += report.new + report.updated;
  }
  return records === 0 ? null : records;
}

async function holdsNothingBut(sources: readonly ImportSource[], engine: Engine): Promise<boolean> {
  const examples = new Set(sources.map(({ name }) => name));
  return (await engine.read(importedSources)).every(({ source }) => examples.has(source));
}
