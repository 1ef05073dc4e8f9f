import type { DryRunOutcome } from '../ingest/index.js';

/**
 * How far a job has come, in the usual words of task lists; INTERRUPTED is one whose server is gone and that
 * nobody goes on with.
 */
export type JobStatus =
  | 'ENQUEUED'
  | 'PROCESSING'
  | 'SUCCEEDED'
  | 'FAILED'
  | 'CANCELED'
  | 'INTERRUPTED';

/** Why a job failed, as a client may read it. */
export interface JobError {
  readonly code: string;
  readonly message: string;
}

/**
 * An import as a person follows it: what waits or runs on a server, and what has ended, whoever ran it.
 * `new + updated + unchanged` is `records` without those that hold nothing but a type.
 */
export interface ImportJob {
  /** The id of the import in the graph; `dry-` and that id for a dry run. */
  readonly id: string;
  /** The name of the source. */
  readonly name: string;
  readonly isDryRun: boolean;
  /** The import whose newer version this is. */
  readonly replaces: string | null;
  readonly status: JobStatus;
  /** ISO 8601 in UTC, as all times here. */
  readonly enqueuedAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Unpacked. */
  readonly bytes: number;
  readonly bytesRead: number;
  /** Records read so far. */
  readonly records: number;
  readonly new: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly problemCount: number;
  /** Null unless it runs. */
  readonly recordsPerSecond: number | null;
  /** How long it will still run, by what it read of late; null unless it runs. */
  readonly secondsLeft: number | null;
  readonly error: JobError | null;
  /** What a dry run found; null while it runs, and for an import. */
  readonly outcome: DryRunOutcome | null;
}

/** What a job counts while it runs. */
export type JobCounts = Pick<
  ImportJob,
  'bytesRead' | 'records' | 'new' | 'updated' | 'unchanged' | 'problemCount'
>;

/** Whether nothing happens to a job any more by itself. */
export function hasEnded({ status }: Pick<ImportJob, 'status'>): boolean {
  return status !== 'ENQUEUED' && status !== 'PROCESSING';
}
