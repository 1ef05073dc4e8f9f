import { hasEnded } from './import-job.js';
import type { StoredJob } from './stored-job.js';

/**
 * Jobs before them are told from the graph.
 *
 * @limit jobs that have ended and are kept with their problems
 */
const MOST_ENDED = 1_000;

const DAY_MS = 86_400_000;

/** @limit days that the upload of a failed or cancelled import is kept */
const DAYS = 7;

/** What is no longer kept of jobs that have ended. */
export interface Outdated {
  /** Jobs whose files go. */
  readonly jobs: readonly StoredJob[];
  /** Jobs that stay, and whose uploads go. */
  readonly uploads: readonly StoredJob[];
}

/**
 * Which jobs, and which uploads of jobs that could be run again, are too old or too many.
 *
 * @param maxBytes of all uploads that are kept for being run again, each counted once.
 */
export function outdated(jobs: readonly StoredJob[], maxBytes: number, now: number): Outdated {
  const ended = jobs.filter(hasEnded).sort(latestFirst);
  const kept = ended.slice(0, MOST_ENDED);
  let bytes = 0;
  /** Whether each file goes: the latest of the jobs of an archive, which come first, says so for all. */
  const goes = new Map<string, boolean>();
  const uploads = kept.filter(({ upload, finishedAt }) => {
    if (!upload.isKept) return false;
    const decided = goes.get(upload.file);
    if (decided !== undefined) return decided;
    bytes += upload.bytes;
    const isGone = bytes > maxBytes || now - Date.parse(finishedAt ?? '') > DAYS * DAY_MS;
    goes.set(upload.file, isGone);
    return isGone;
  });
  return { jobs: ended.slice(MOST_ENDED), uploads };
}

function latestFirst(one: StoredJob, other: StoredJob): number {
  return (one.finishedAt ?? '') < (other.finishedAt ?? '') ? 1 : -1;
}
