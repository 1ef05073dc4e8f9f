import { type ErrorCode, PapergraphError } from '../errors/index.js';
import type { ImportSource } from '../ingest/index.js';
import type { SourceOutcome } from './import-summary.js';
import type { ImportTarget, ImportWatch } from './import-target.js';

/** Only these are of one source; after any other error the next source would fail alike. */
const ERRORS_OF_A_SOURCE: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'SOURCE_UNREADABLE',
  'UPLOAD_NAME_INVALID',
  'UPLOAD_TOO_LARGE',
  'UPLOAD_UNREADABLE',
  'TOO_MANY_RECORDS',
  'UPLOAD_STALLED',
  'UPLOAD_GONE',
  'JOURNAL_ENTRY_TOO_LARGE',
  'IMPORT_CANCELED',
  'IMPORT_REMOVED',
  'IMPORT_TIMEOUT',
  'DATABASE_TIMEOUT',
  'INTERNAL_SERVER_ERROR',
]);

/**
 * Imports one source after the other. A source that cannot be read does not keep the others
 * from being imported; an interrupt takes effect after the batch that is under way.
 *
 * @throws what the target throws when it fails.
 */
export async function importSources(
  target: ImportTarget,
  sources: readonly ImportSource[],
  watch: ImportWatch,
): Promise<readonly SourceOutcome[]> {
  const outcomes: SourceOutcome[] = [];
  for (const source of sources) {
    if (watch.signal.aborted) break;
    const outcome = await importOne(target, source, watch);
    if (outcome !== null) outcomes.push(outcome);
    watch.progress.next();
  }
  return outcomes;
}

/** Null when an interrupt ended it. */
async function importOne(
  target: ImportTarget,
  source: ImportSource,
  watch: ImportWatch,
): Promise<SourceOutcome | null> {
  try {
    return { source: source.name, report: await target.import(source, watch), error: null };
  } catch (error) {
    if (watch.signal.aborted || error === watch.waitSignal.reason) return null;
    if (!(error instanceof PapergraphError && ERRORS_OF_A_SOURCE.has(error.code))) throw error;
    const { code, message } = error;
    return { source: source.name, report: null, error: { code, message } };
  }
}
