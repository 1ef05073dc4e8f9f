import { setTimeout as pause } from 'node:timers/promises';
import { hasEnded, type ImportJob } from './import-job.js';

/** At most four times a second: a person sees no more, and a client is not flooded. */
const LEAST_PAUSE_MS = 250;

/** What a watcher asks. */
export interface WatchedJob {
  find(): Promise<ImportJob | null>;
  /** Resolves when it may be another. */
  change(signal: AbortSignal): Promise<void>;
}

/**
 * A job as it is, then at each change, its last state too. Nothing is kept for a reader that is slow: it
 * gets the state of when it asks.
 */
export async function* watchJob(
  { find, change }: WatchedJob,
  signal: AbortSignal,
): AsyncGenerator<ImportJob> {
  while (!signal.aborted) {
    const changed = change(signal);
    const job = await find();
    if (job === null) return;
    yield job;
    if (hasEnded(job)) return;
    const rested = pause(LEAST_PAUSE_MS, undefined, { signal }).catch(() => undefined);
    await changed;
    await rested;
  }
}
