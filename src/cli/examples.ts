import { existsSync } from 'node:fs';
import { type Engine, importsAndDecisions } from '../graph/index.js';
import {
  type ExampleImports,
  type ImportSource,
  importIdOf,
  importSource,
  listSources,
} from '../ingest/index.js';
import type { Store } from '../store/index.js';
import { packagePath } from './package-paths.js';

/**
 * Imports the examples into a graph that holds nothing else, so that the first query has an
 * answer. Examples whose import was cut go on where they were.
 *
 * @returns how many records came, or null when there was nothing to do.
 */
export async function importExamples(store: Store, signal: AbortSignal): Promise<number | null> {
  const sources = await exampleSources();
  if (!(await holdsNothingBut(sources, store.engine))) return null;
  let records = 0;
  for (const source of sources) {
    if (signal.aborted) break;
    const report = await importSource(store, source);
    records += report.new + report.updated;
  }
  return records === 0 ? null : records;
}

/**
 * The examples as an import of other records takes them out of the graph.
 *
 * @param say is given a sentence when that was done.
 */
export async function examplesToClear(say: (line: string) => void): Promise<ExampleImports> {
  return {
    ids: await importIds(await exampleSources()),
    onCleared: (records) =>
      say(
        `The graph held nothing but examples: their ${records} records were taken out before yours came in. --keep-examples leaves them in; to have them back, import ${packagePath('examples')}.`,
      ),
  };
}

async function exampleSources(): Promise<readonly ImportSource[]> {
  const folder = packagePath('examples');
  return existsSync(folder) ? listSources([folder]) : [];
}

/** By content as well as by name: a file of one's own may be called like an example. */
async function importIds(sources: readonly ImportSource[]): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(sources.map(importIdOf)));
}

async function holdsNothingBut(sources: readonly ImportSource[], engine: Engine): Promise<boolean> {
  const ids = await importIds(sources);
  return (await engine.read(importsAndDecisions(ids.size + 1))).every(({ id }) => ids.has(id));
}
