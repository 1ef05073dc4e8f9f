import type { StoredReport } from '../reports/index.js';
import type { Problem } from '../ris/index.js';
import type { ImportJob } from './import-job.js';

/** The bytes of one file that a client sends. */
export interface Upload {
  /** The name of the file. */
  readonly name: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** Whether all is taken back at the end, and only told. */
  readonly isDryRun: boolean;
  /** The id of the import whose newer version this is. */
  readonly replaces?: string;
  /** Aborts when the client goes away. */
  readonly signal?: AbortSignal;
}

/** Imports that a server runs one after the other, and all that is known of those that have ended. */
export interface ImportJobs {
  /**
   * Keeps the upload on disk, then puts it in the line: one job for a file, or for each file of an archive,
   * in the order of their names. A file whose job waits or runs already is that job.
   *
   * @throws UploadEmptyError, UploadNameError, UploadUnreadableError, UploadTooLargeError,
   *   TooManyRecordsError, TooManyImportsError, UploadsUnusableError; InvalidDecisionError where
   *   `replaces` is no import, or the file is under way with another one; `DISK_FULL` where the disk is full;
   *   the signal's reason when it aborts. Then nothing of the upload is left.
   */
  add(upload: Upload): Promise<readonly ImportJob[]>;
  find(id: string): Promise<ImportJob | null>;
  /** All that are known, the latest first. */
  list(): Promise<readonly ImportJob[]>;
  /**
   * Takes a job that waits out of the line, or stops one that runs after its batch. What was written stays.
   *
   * @throws ImportNotFoundError, ImportHasEndedError
   */
  cancel(id: string): Promise<ImportJob>;
  /**
   * Puts a job that failed or was cancelled in the line again, where it goes on from what was written.
   *
   * @throws ImportNotFoundError, ImportNotFailedError, UploadGoneError, TooManyImportsError
   */
  retry(id: string): Promise<ImportJob>;
  /** What reading the file told; null of an import that has not come to its end. @throws ImportNotFoundError */
  report(id: string): Promise<StoredReport | null>;
  /** The problems that were kept of a job: the first of each code. @throws ImportNotFoundError */
  problems(id: string): Promise<readonly JobProblem[]>;
  /**
   * The job as it is, then at each change, at most four times a second; ends with the job, or when the
   * signal aborts.
   *
   * @throws ImportNotFoundError
   */
  watch(id: string, signal: AbortSignal): AsyncIterable<ImportJob>;
  /**
   * Does other work while no import of this server runs: one that runs ends first, and those that wait begin
   * after the work.
   *
   * @throws what the work throws; the signal's reason where it aborts before the work begins.
   */
  between<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
  /** Stops what runs after its batch; all that has not ended goes on at the next start. */
  close(): Promise<void>;
}

/** A problem with the line that it is about. */
export interface JobProblem extends Problem {
  /** The line around the column; null where it is not kept. */
  readonly text: string | null;
}
