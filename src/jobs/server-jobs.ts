import type { StoredReport } from '../reports/index.js';
import { ImportCanceled, ImportHasEndedError, JobTakenOver, ServerStops } from './errors.js';
import { hasEnded, type ImportJob } from './import-job.js';
import type { ImportJobs, JobProblem, Upload } from './import-jobs.js';
import { JobEntrance } from './job-entrance.js';
import { JobLine } from './job-line.js';
import type { ImportJobsOptions } from './job-options.js';
import type { JobParts } from './job-parts.js';
import { runJob } from './job-runner.js';
import { JobTeller } from './job-teller.js';
import { JobTidier } from './job-tidier.js';
import { JobTurns } from './job-turns.js';
import { LeaseKeeper } from './lease-keeper.js';
import { earlierJob, type StoredJob } from './stored-job.js';

/** What the jobs of a server are put together from, and how they let go of it. */
export interface ServerParts extends JobParts {
  /** Gives the folder of uploads free. */
  readonly release: () => Promise<void>;
}

/** The jobs of one server. */
export class ServerJobs implements ImportJobs {
  readonly #line: JobLine;
  readonly #keeper: LeaseKeeper | null;
  readonly #teller: JobTeller;
  readonly #entrance: JobEntrance;
  readonly #tidier: JobTidier;
  readonly #turns = new JobTurns();

  constructor(
    options: ImportJobsOptions,
    private readonly parts: ServerParts,
  ) {
    const { board, leases } = parts;
    const keeper = leases === null ? null : new LeaseKeeper(leases, board, options.logger, this);
    const tidier = new JobTidier(options, parts, this.#turns, keeper);
    this.#teller = new JobTeller(options.store.engine, parts);
    this.#entrance = new JobEntrance(options, parts, this.#teller, this.#turns);
    this.#line = new JobLine(board, async (job, controller) => {
      await runJob({ ...options, ...parts }, job, controller);
      await tidier.afterEnd(job.id);
    });
    this.#keeper = keeper;
    this.#tidier = tidier;
  }

  /** Goes on with what the last run left. */
  async begin(): Promise<void> {
    await this.#keeper?.begin();
    // After it: what another server took over needs its upload here no longer.
    await this.#tidier.begin();
    this.#line.wake();
  }

  async add(upload: Upload): Promise<readonly ImportJob[]> {
    const jobs = await this.#entrance.add(upload);
    this.#line.wake();
    return jobs;
  }

  async retry(id: string): Promise<ImportJob> {
    const again = await this.#entrance.again(id);
    this.#line.wake();
    return again;
  }

  find(id: string): Promise<ImportJob | null> {
    return this.#teller.find(id);
  }

  list(): Promise<readonly ImportJob[]> {
    return this.#teller.list();
  }

  problems(id: string): Promise<readonly JobProblem[]> {
    return this.#teller.problems(id);
  }

  report(id: string): Promise<StoredReport | null> {
    return this.#teller.report(id);
  }

  watch(id: string, signal: AbortSignal): AsyncGenerator<ImportJob> {
    return this.#teller.watch(id, signal);
  }

  async cancel(id: string): Promise<ImportJob> {
    if (this.parts.board.get(id) === null) await this.#cancelElsewhere(id);
    else await this.stop(id, new ImportCanceled());
    return this.#teller.expect(id);
  }

  /** Ends a job of this server that waits, or that runs, after its batch. @throws ImportHasEndedError */
  async stop(id: string, reason: Error): Promise<void> {
    const { board, uploads } = this.parts;
    const job = board.get(id);
    // A job that has told its end still tidies up for a moment: nothing can be stopped any more.
    const stopping = job !== null && hasEnded(job) ? null : this.#line.stop(id, reason);
    if (stopping !== null) return stopping;
    if (job === null || hasEnded(job)) {
      // Its lease was released at its end, while leases were being renewed: nobody took it over.
      if (reason instanceof JobTakenOver) return;
      throw hasEndedError(id);
    }
    if (reason instanceof JobTakenOver) return this.#tidier.drop(job);
    await this.#endWaiting(job);
    const needs = (file: string): boolean => board.isNeeded(file);
    await uploads.removeUnless(job.upload.file, needs).catch(() => undefined);
    await this.#tidier.afterEnd(id);
  }

  between<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    return this.#line.between(signal, work);
  }

  async close(): Promise<void> {
    await this.#line.close(new ServerStops());
    await this.#turns.ended();
    await this.#keeper?.close();
    await this.parts.release();
  }

  /** A job that was taken out of the line has done nothing: what is known of its import is what was known before. */
  async #endWaiting(job: StoredJob): Promise<void> {
    const { board } = this.parts;
    const earlier = earlierJob(job);
    if (earlier !== null) return board.settle(earlier);
    const past = job.isDryRun ? null : await this.#teller.past(job.id);
    if (past?.status === 'SUCCEEDED') {
      await board.remove(job.id);
      await this.#keeper?.forget([job.id]);
      return;
    }
    const error = {
      code: 'IMPORT_CANCELED',
      message: 'The import was cancelled before it began; nothing was written.',
    };
    const finishedAt = new Date().toISOString();
    await board.settle({ ...job, status: 'CANCELED', error, finishedAt });
  }

  async #cancelElsewhere(id: string): Promise<void> {
    const [other] = (await this.parts.leases?.others(id)) ?? [];
    const job = other ?? (await this.#teller.expect(id));
    if (other === undefined || (hasEnded(job) && job.status !== 'INTERRUPTED')) {
      throw hasEndedError(id);
    }
    await this.parts.leases?.askToCancel(id);
  }
}

function hasEndedError(id: string): ImportHasEndedError {
  return new ImportHasEndedError(`The import ${id} has ended; it cannot be cancelled.`);
}
