import { setTimeout as pause } from 'node:timers/promises';
import { replaceImport } from '../curation/index.js';
import { countOf, PapergraphError } from '../errors/index.js';
import { type ImportState, importState } from '../graph/index.js';
import {
  type ImportProgress,
  ImportRemovedError,
  type ImportReport,
  type ImportSource,
  importSource,
} from '../ingest/index.js';
import { noRecordsIn } from '../reports/index.js';
import {
  ImportCanceled,
  ImportTimeoutError,
  JobTakenOver,
  ServerStops,
  TooManyRecordsError,
  UploadUnreadableError,
} from './errors.js';
import type { JobCounts, JobError } from './import-job.js';
import type { JobBoard } from './job-board.js';
import type { JobLeases } from './job-leases.js';
import type { ImportJobsOptions } from './job-options.js';
import type { JobProblems, ProblemTally } from './job-problems.js';
import { logFailure } from './log-failure.js';
import type { ImportTally, StoredJob } from './stored-job.js';
import { toldError } from './told-error.js';
import type { UploadStore } from './upload-store.js';
import { uploadedSource } from './uploaded-sources.js';

/** What running a job needs. */
export interface RunnerParts extends Omit<ImportJobsOptions, 'uploads'> {
  readonly board: JobBoard;
  readonly uploads: UploadStore;
  readonly problems: JobProblems;
  readonly leases: JobLeases | null;
}

/** Runs a job to its end: whatever happens, the board tells how it ended, and the log why. */
export async function runJob(
  parts: RunnerParts,
  job: StoredJob,
  controller: AbortController,
): Promise<void> {
  const { board, limits, uploads } = parts;
  const timeout = setTimeout(() => {
    controller.abort(new ImportTimeoutError(limits.timeoutMs));
  }, limits.timeoutMs).unref();
  const run = new JobRun(parts, job, controller);
  try {
    await run.toItsEnd();
  } catch (error) {
    await run.fail(error);
  } finally {
    clearTimeout(timeout);
    const { file } = job.upload;
    await uploads.removeUnless(file, (each) => board.isNeeded(each)).catch(() => undefined);
  }
}

/**
 * After these the same import may go on, and so often it tries: a database that is away comes back, but a
 * record may be too much for it each time.
 */
const OUTAGES: ReadonlyMap<string, number> = new Map([
  ['DATABASE_UNAVAILABLE', Infinity],
  ['CHANGE_UNCERTAIN', Infinity],
  ['DATABASE_TIMEOUT', 5],
]);
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

class JobRun {
  #job: StoredJob;
  #source: ImportSource | null = null;
  /** What earlier runs of the job brought, which a crash or a person cut. */
  #earlier = NOTHING_BROUGHT;
  #problems: ProblemTally;

  constructor(
    private readonly parts: RunnerParts,
    job: StoredJob,
    private readonly controller: AbortController,
  ) {
    this.#job = job;
    this.#problems = parts.board.start(job.id);
  }

  /** Imports, and begins again where the database was away: what is written already counts as known. */
  async toItsEnd(): Promise<void> {
    const { signal } = this.controller;
    let wait = FIRST_PAUSE_MS;
    for (let tries = 1; ; tries++) {
      try {
        await this.#begin();
        return await this.#succeed(await this.#import());
      } catch (error) {
        if (signal.aborted || tries > triesAfter(error)) throw error;
        this.parts.logger?.warn(
          { err: error, import: this.#job.id },
          'import waits for the database',
        );
        await pause(wait, undefined, { signal });
        wait = Math.min(2 * wait, LONGEST_PAUSE_MS);
      }
    }
  }

  /** The counts of all its runs, from the graph: no crash between a batch and a file of ours makes them differ. */
  async #succeed({ file, records, outcome, ...run }: ImportReport): Promise<void> {
    if (records === 0) throw nothingIn(this.#job.name, file);
    if (outcome !== null) {
      const { new: fresh, updated, unchanged } = outcome;
      const counts = { bytesRead: file.bytes, records, new: fresh, updated, unchanged };
      return this.#end('SUCCEEDED', null, { ...counts, outcome });
    }
    const [state] = await this.parts.store.engine.read(importState(this.#job.import));
    const written = run.new + run.updated + run.unchanged;
    if (state === undefined && written > 0) throw new ImportRemovedError(this.#job.name);
    // Records with nothing but their type: no paper is made of them, and the graph has no import.
    if (state === undefined) throw nothingIn(this.#job.name, file);
    const brought = less(tallyOf(state), this.#job.before ?? NOTHING_BROUGHT);
    await this.#end('SUCCEEDED', null, {
      bytesRead: file.bytes,
      records,
      ...brought,
      unchanged: written - brought.new - brought.updated,
    });
  }

  async fail(error: unknown): Promise<void> {
    const { signal } = this.controller;
    const reason: unknown = signal.aborted ? signal.reason : error;
    // It goes on at the next start, from its file as it is.
    if (reason instanceof ServerStops) return this.parts.board.keep(this.#job).then(ignore, ignore);
    if (reason instanceof JobTakenOver) return this.parts.board.remove(this.#job.id);
    if (reason instanceof ImportCanceled) return this.#end('CANCELED', canceled(this.#job));
    logFailure(this.parts.logger, reason, { import: this.#job.id }, 'import failed');
    await this.#end('FAILED', toldError(reason));
  }

  async #begin(): Promise<void> {
    const { store, board, leases } = this.parts;
    const claimed = (await leases?.claim(this.#job)) ?? null;
    if (claimed !== null && claimed.other !== null) throw this.#stopWith(new JobTakenOver());
    if (claimed?.isCancelAsked === true) throw this.#stopWith(new ImportCanceled());
    const startedAt = this.#job.startedAt ?? now();
    const [state] = await store.engine.read(importState(this.#job.import));
    const hasEnded = state?.isFinished === true;
    // A dry run brings nothing, whatever came before it.
    const isCounted = hasEnded || this.#job.isDryRun;
    const before = this.#job.before ?? (isCounted ? tallyOf(state) : NOTHING_BROUGHT);
    this.#earlier = less(tallyOf(state), before);
    this.#job = {
      ...this.#job,
      status: 'PROCESSING',
      startedAt,
      before,
      error: null,
      earlier: null,
    };
    this.#problems = board.start(this.#job.id);
    await board.keep(this.#job);
  }

  async #import(): Promise<ImportReport> {
    const { store, uploads, examples } = this.parts;
    const { file, name, member } = this.#job.upload;
    const source = await uploadedSource(uploads.path(file), name, member);
    this.#source = source;
    const taken = examples === undefined ? {} : { examples: await examples() };
    const { isDryRun, replaces, enqueuedAt } = this.#job;
    const report = await importSource(store, source, {
      id: this.#job.import,
      isDryRun,
      since: enqueuedAt,
      signal: this.controller.signal,
      onProblem: (problem) => this.#problems.add(problem),
      onProgress: (progress) => this.#progress(progress),
      ...taken,
    });
    // After a crash in between the job runs again, finds its records there, and comes here.
    if (replaces !== null && report.records > 0 && !isDryRun) {
      await replaceImport(store, replaces, report.id);
    }
    return report;
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
      problemCount: this.#problems.count,
    };
    board.progress(this.#job).catch((error: unknown) => {
      logger?.warn({ err: error, import: this.#job.id }, 'progress of an import is not kept');
    });
    if (records > limits.maxRecords) this.#stopWith(tooMany(limits.maxRecords));
  }

  #stopWith(reason: Error): Error {
    this.controller.abort(reason);
    return reason;
  }

  async #end(
    status: 'SUCCEEDED' | 'FAILED' | 'CANCELED',
    error: JobError | null,
    counts: Partial<JobCounts & Pick<StoredJob, 'outcome'>> = {},
  ): Promise<void> {
    const { board, problems, logger } = this.parts;
    const isKept = status !== 'SUCCEEDED' && error?.code !== 'UPLOAD_UNREADABLE';
    const upload = { ...this.#job.upload, isKept };
    const problemCount = this.#problems.count;
    const ended = { ...this.#job, ...counts, problemCount, upload, status, error };
    const notKept = (cause: unknown): void => {
      logger?.error({ err: cause, import: ended.id }, 'the end of an import is not kept');
    };
    // Before the end, after which a client asks for them.
    await problems.keep(ended.id, this.#problems.kept, this.#source).catch(notKept);
    this.#job = { ...ended, finishedAt: now() };
    await board.settle(this.#job).catch(notKept);
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

function triesAfter(error: unknown): number {
  return error instanceof PapergraphError ? (OUTAGES.get(error.code) ?? 0) : 0;
}

function now(): string {
  return new Date().toISOString();
}

function ignore(): void {}

function tooMany(limit: number): PapergraphError {
  return new TooManyRecordsError(
    `The import was stopped after ${countOf(limit, 'record')} (PAPERGRAPH_MAX_RECORDS). What was written stays. Send the file in several parts.`,
  );
}

function nothingIn(name: string, { looksLike }: ImportReport['file']): PapergraphError {
  return new UploadUnreadableError(
    `${noRecordsIn(name, looksLike)} Nothing was imported: export it as RIS and send it again.`,
  );
}

/** Says what became of the records that were read. */
function canceled({ records }: Pick<StoredJob, 'records'>): JobError {
  const message =
    records === 0
      ? 'The import was cancelled before anything was written.'
      : `The import was cancelled after ${countOf(records, 'record')}. What was written stays: run it again to go on, or remove the import.`;
  return { code: 'IMPORT_CANCELED', message };
}
