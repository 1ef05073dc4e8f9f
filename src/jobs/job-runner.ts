import type { PapergraphError } from '../errors/index.js';
import { type ImportState, importState } from '../graph/index.js';
import {
  type ExampleImports,
  type ImportProgress,
  type ImportReport,
  importSource,
} from '../ingest/index.js';
import type { Store } from '../store/index.js';
import { ImportCanceled, ImportTimeoutError, ServerStops, TooManyRecordsError } from './errors.js';
import type { JobCounts, JobError } from './import-job.js';
import type { JobBoard } from './job-board.js';
import type { JobLimits, JobLogger } from './job-options.js';
import type { ImportTally, StoredJob } from './stored-job.js';
import { toldError } from './told-error.js';
import type { UploadStore } from './upload-store.js';
import { uploadedSource } from './uploaded-sources.js';

/** What running a job needs. */
export interface RunnerParts {
  readonly store: Store;
  readonly board: JobBoard;
  readonly uploads: UploadStore;
  readonly limits: JobLimits;
  readonly logger: JobLogger | undefined;
  readonly examples: (() => Promise<ExampleImports>) | undefined;
}

/** Runs a job to its end: whatever happens, the board tells how it ended, and the log why. */
export async function runJob(
  parts: RunnerParts,
  job: StoredJob,
  controller: AbortController,
): Promise<void> {
  const { board, limits } = parts;
  const timeout = setTimeout(() => {
    controller.abort(new ImportTimeoutError(limits.timeoutMs));
  }, limits.timeoutMs).unref();
  const run = new JobRun(parts, job, controller);
  try {
    await run.begin();
    await run.succeed(await run.import());
  } catch (error) {
    await run.fail(error);
  } finally {
    clearTimeout(timeout);
    const { file } = job.upload;
    await parts.uploads.removeUnless(file, (each) => board.isNeeded(each)).catch(() => undefined);
  }
}

class JobRun {
  #job: StoredJob;
  /** What earlier runs of the job brought, which a crash or a person cut. */
  #earlier = NOTHING_BROUGHT;
  #problemCount = 0;

  constructor(
    private readonly parts: RunnerParts,
    job: StoredJob,
    private readonly controller: AbortController,
  ) {
    this.#job = job;
  }

  async begin(): Promise<void> {
    const startedAt = this.#job.startedAt ?? now();
    const [state] = await this.parts.store.engine.read(importState(this.#job.import));
    const before =
      this.#job.before ?? (state?.isFinished === true ? tallyOf(state) : NOTHING_BROUGHT);
    this.#earlier = less(tallyOf(state), before);
    this.#job = { ...this.#job, status: 'PROCESSING', startedAt, before, error: null };
    this.parts.board.startPace(this.#job.id);
    await this.parts.board.keep(this.#job);
  }

  async import(): Promise<ImportReport> {
    const { store, uploads, examples } = this.parts;
    const { file, name, member } = this.#job.upload;
    if (this.#job.isDryRun) throw new TypeError('Imports cannot be tried yet.');
    const source = await uploadedSource(uploads.path(file), name, member);
    const taken = examples === undefined ? {} : { examples: await examples() };
    return importSource(store, source, {
      signal: this.controller.signal,
      onProblem: () => {
        this.#problemCount += 1;
      },
      onProgress: (progress) => this.#progress(progress),
      ...taken,
    });
  }

  /** The counts of all its runs, from the graph: no crash between a batch and a file of ours makes them differ. */
  async succeed({ file, records, ...run }: ImportReport): Promise<void> {
    const [state] = await this.parts.store.engine.read(importState(this.#job.import));
    const brought = less(tallyOf(state), this.#job.before ?? NOTHING_BROUGHT);
    await this.#end('SUCCEEDED', null, {
      bytesRead: file.bytes,
      records,
      ...brought,
      unchanged: run.new + run.updated + run.unchanged - brought.new - brought.updated,
      problemCount: this.#problemCount,
    });
  }

  async fail(error: unknown): Promise<void> {
    const { signal } = this.controller;
    const reason: unknown = signal.aborted ? signal.reason : error;
    // It goes on at the next start, from its file as it is.
    if (reason instanceof ServerStops) return;
    if (reason instanceof ImportCanceled) return this.#end('CANCELED', canceled(this.#job));
    this.parts.logger?.error({ err: reason, import: this.#job.id }, 'import failed');
    await this.#end('FAILED', toldError(reason));
  }

  #progress(progress: ImportProgress): void {
    const { board, limits, logger } = this.parts;
    const { bytesRead, records } = progress;
    this.#job = {
      ...this.#job,
      bytesRead,
      records,
      new: progress.new + this.#earlier.new,
      updated: progress.updated + this.#earlier.updated,
      unchanged: Math.max(0, progress.unchanged - this.#earlier.new - this.#earlier.updated),
      problemCount: this.#problemCount,
    };
    board.progress(this.#job).catch((error: unknown) => {
      logger?.warn({ err: error, import: this.#job.id }, 'progress of an import is not kept');
    });
    if (records > limits.maxRecords) this.controller.abort(tooMany(limits.maxRecords));
  }

  async #end(
    status: StoredJob['status'],
    error: JobError | null,
    counts: Partial<JobCounts> = {},
  ): Promise<void> {
    this.#job = { ...this.#job, ...counts, status, error, finishedAt: now() };
    await this.parts.board.settle(this.#job).catch((cause: unknown) => {
      this.parts.logger?.error(
        { err: cause, import: this.#job.id },
        'end of an import is not kept',
      );
    });
  }
}

const NOTHING_BROUGHT: ImportTally = { new: 0, updated: 0 };

function tallyOf(state: ImportState | undefined): ImportTally {
  return { new: state?.newRecords ?? 0, updated: state?.updatedRecords ?? 0 };
}

function less(one: ImportTally, other: ImportTally): ImportTally {
  return {
    new: Math.max(0, one.new - other.new),
    updated: Math.max(0, one.updated - other.updated),
  };
}

function now(): string {
  return new Date().toISOString();
}

function tooMany(limit: number): PapergraphError {
  return new TooManyRecordsError(
    `The import was stopped after ${limit.toLocaleString('en')} records (PAPERGRAPH_MAX_RECORDS). What was written stays. Send the file in several parts.`,
  );
}

/** Says what became of the records that were read. */
function canceled({ records }: Pick<StoredJob, 'records'>): JobError {
  const message =
    records === 0
      ? 'The import was cancelled before anything was written.'
      : `The import was cancelled after ${records.toLocaleString('en')} records. What was written stays: run it again to go on, or remove the import.`;
  return { code: 'IMPORT_CANCELED', message };
}
