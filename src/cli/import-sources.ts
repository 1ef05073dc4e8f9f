import { PapergraphError } from '../errors/index.js';
import { type ExampleImports, type ImportSource, importSource } from '../ingest/index.js';
import type { Problem } from '../ris/index.js';
import type { Store } from '../store/index.js';
import type { ProgressDisplay } from './import-progress.js';
import type { SourceOutcome } from './import-summary.js';

/** What goes on while sources are imported. */
export interface ImportWatch {
  readonly progress: ProgressDisplay;
  readonly onProblem: (problem: Problem) => void;
  readonly signal: AbortSignal;
  readonly examples?: ExampleImports;
}

/** Only these are of one source; after any other error the next source would fail alike. */
const ERRORS_OF_A_SOURCE = new Set(['SOURCE_UNREADABLE']);

/**
 * Imports one source after the other. A source that cannot be read does not keep the others
 * from being imported; an interrupt takes effect after the batch that is under way.
 *
 * @throws what the store throws when it fails.
 */
export async function importSources(
  store: Store,
  sources: readonly ImportSource[],
  watch: ImportWatch,
): Promise<readonly SourceOutcome[]> {
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    if (watch.signal.aborted) break;
    const outcome = await importOne(store, source, watch);
    if (outcome !== null) outcomes.push(outcome);
    watch.progress.next();
  }
  return outcomes;
}

/** Null when an interrupt ended it. */
async function importOne(
  store: Store,
  source: ImportSource,
  { progress, ...options }: ImportWatch,
): Promise<SourceOutcome | null> {
  const onProgress = progress.update;
  try {
    const report = await importSource(store, source, { onProgress, ...options });
    return { source: source.name, report, error: null };
  } catch (error) {
    if (options.signal.aborted) return null;
    if (!(error instanceof PapergraphError && ERRORS_OF_A_SOURCE.has(error.code))) throw error;
    const { code, message } = error;
    return { source: source.name, report: null, error: { code, message } };
  }
}
