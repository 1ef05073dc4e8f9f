import { systemRefusal } from '../errors/index.js';
import { removedAmong } from '../graph/index.js';
import { InvalidDecisionError } from '../identity/index.js';
import type { StoredReport } from '../reports/index.js';
import {
  ImportCanceled,
  ImportHasEndedError,
  ImportNotFailedError,
  ImportNotFoundError,
  JobTakenOver,
  ServerStops,
  TooManyImportsError,
  UploadGoneError,
  type UploadsUnusableError,
  UploadUnreadableError,
} from './errors.js';
import { hasEnded, type ImportJob } from './import-job.js';
import type { ImportJobs, JobProblem, Upload } from './import-jobs.js';
import type { JobBoard } from './job-board.js';
import type { JobLeases } from './job-leases.js';
import { JobLine } from './job-line.js';
import type { ImportJobsOptions } from './job-options.js';
import type { JobProblems } from './job-problems.js';
import { runJob } from './job-runner.js';
import { outdated } from './kept-jobs.js';
import { LeaseKeeper } from './lease-keeper.js';
import { pastImport, pastImports, pastProblems, pastReport } from './past-imports.js';
import { earlierJob, enqueuedJob, type StoredJob } from './stored-job.js';
import { checkUploadName } from './upload-name.js';
import type { KeptUpload, UploadStore } from './upload-store.js';
import { type UploadedSource, uploadedSources } from './uploaded-sources.js';
import { watchJob } from './watch-job.js';

/** What the jobs of a server are put together from. */
export interface ServerParts {
  readonly board: JobBoard;
  readonly uploads: UploadStore;
  readonly problems: JobProblems;
  /** Null where no other server shares the database. */
  readonly leases: JobLeases | null;
  /** Why no uploads are taken; null where they are. */
  readonly refusal: UploadsUnusableError | null;
  /** Gives the folder of uploads free. */
  readonly release: () => Promise<void>;
}

/** How often a watcher looks at a job of another server. */
const LOOK_EVERY_MS = 1_000;

/** The jobs of one server. */
export class ServerJobs implements ImportJobs {
  readonly #line: JobLine;
  readonly #keeper: LeaseKeeper | null;
  readonly #needs = (file: string): boolean => this.parts.board.isNeeded(file);
  /** Jobs come in, come in again and go one after the other, so that none gets in twice or as it was before. */
  #entering: Promise<unknown> = Promise.resolve();
  /** Uploads that are being received: each becomes one job that waits, or several. */
  readonly #receptions = new Set<symbol>();

  constructor(
    private readonly options: ImportJobsOptions,
    private readonly parts: ServerParts,
  ) {
    const { board, leases } = parts;
    this.#line = new JobLine(board, async (job, controller) => {
      await runJob({ ...options, ...parts }, job, controller);
      await this.#afterEnd(job.id);
    });
    this.#keeper = leases === null ? null : new LeaseKeeper(leases, board, options.logger, this);
  }

  /** Goes on with what the last run left. */
  async begin(): Promise<void> {
    await this.#keeper?.begin();
    // After it: what another server took over needs its upload here no longer.
    if (this.parts.refusal === null) await this.parts.uploads.tidy(this.#needs);
    await this.#tidy();
    this.#line.wake();
  }

  async add(upload: Upload): Promise<readonly ImportJob[]> {
    if (this.parts.refusal !== null) throw this.parts.refusal;
    const named = { ...upload, name: checkUploadName(upload.name) };
    this.#expectRoom(1);
    // Its place in the line is its own from here on, however long it takes to come.
    const reception = Symbol(named.name);
    this.#receptions.add(reception);
    try {
      await this.#expectKnown(named.replaces);
      return await this.#receive(named, reception);
    } finally {
      this.#receptions.delete(reception);
    }
  }

  #receive(named: Upload, reception: symbol): Promise<readonly ImportJob[]> {
    return this.parts.uploads.receive(named, this.#needs, async (kept) => {
      const path = this.parts.uploads.path(kept.file);
      const sources = await uploadedSources(path, named.name, kept, {
        ...this.options.limits,
        expectRoom: (jobs) => this.#expectRoom(jobs - 1),
        signal: named.signal,
      });
      const jobs = await this.#inTurn(() => {
        this.#receptions.delete(reception);
        return this.#enter(named, kept, sources);
      });
      this.#line.wake();
      return jobs;
    });
  }

  /** An import can be replaced that is known, also where it was removed before. @throws InvalidDecisionError */
  async #expectKnown(replaces: string | undefined): Promise<void> {
    if (replaces === undefined) return;
    const known = await this.find(replaces);
    if (known !== null && !known.isDryRun) return;
    const removed = await this.options.store.engine.read(removedAmong([replaces]));
    if (removed.length === 0) {
      throw new InvalidDecisionError(
        'replaces',
        `There is no import with the id "${replaces.slice(0, 60)}" that could be replaced; take one from "imports". Nothing of the upload was kept.`,
      );
    }
  }

  async find(id: string): Promise<ImportJob | null> {
    const told = await this.#told(id);
    if (told !== null && !isInGraph(told)) return told;
    const past = await this.#past(id);
    return past === null ? null : (told ?? past);
  }

  /** A job of this server, or of another one. */
  async #told(id: string): Promise<ImportJob | null> {
    const { board, leases } = this.parts;
    const job = board.get(id);
    if (job !== null) return board.told(job);
    const [other = null] = (await leases?.others(id)) ?? [];
    return other;
  }

  #past(id: string): Promise<ImportJob | null> {
    return pastImport(this.options.store.engine, id);
  }

  async list(): Promise<readonly ImportJob[]> {
    const { board, leases } = this.parts;
    const [past, others = []] = await Promise.all([
      pastImports(this.options.store.engine),
      leases?.others(),
    ]);
    const byId = new Map(past.map((job) => [job.id, job]));
    const told = [...others, ...board.all().map((job) => board.told(job))];
    for (const job of told) if (!isInGraph(job) || byId.has(job.id)) byId.set(job.id, job);
    return [...byId.values()].sort(latestFirst);
  }

  async cancel(id: string): Promise<ImportJob> {
    if (this.parts.board.get(id) === null) await this.#cancelElsewhere(id);
    else await this.stop(id, new ImportCanceled());
    return this.#expect(id);
  }

  /** Ends a job of this server that waits, or that runs, after its batch. @throws ImportHasEndedError */
  async stop(id: string, reason: Error): Promise<void> {
    const job = this.parts.board.get(id);
    // A job that has told its end still tidies up for a moment: nothing can be stopped any more.
    const stopping = job !== null && hasEnded(job) ? null : this.#line.stop(id, reason);
    if (stopping !== null) return stopping;
    if (job === null || hasEnded(job)) {
      // Its lease was released at its end, while leases were being renewed: nobody took it over.
      if (reason instanceof JobTakenOver) return;
      throw hasEndedError(id);
    }
    if (reason instanceof JobTakenOver) return this.#drop(job);
    await this.#endUnbegun(job);
    await this.parts.uploads.removeUnless(job.upload.file, this.#needs).catch(() => undefined);
    await this.#afterEnd(id);
  }

  /** A job that was taken out of the line has done nothing: what is known of its import is what was known before. */
  async #endUnbegun(job: StoredJob): Promise<void> {
    const { board } = this.parts;
    const earlier = earlierJob(job);
    if (earlier !== null) return board.settle(earlier);
    const past = job.isDryRun ? null : await this.#past(job.id);
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

  async retry(id: string): Promise<ImportJob> {
    const again = await this.#inTurn(() => this.#enterAgain(id));
    this.#line.wake();
    return again;
  }

  async #enterAgain(id: string): Promise<ImportJob> {
    const told = await this.#expect(id);
    const { status } = told;
    if (status !== 'FAILED' && status !== 'CANCELED' && status !== 'INTERRUPTED') {
      throw new ImportNotFailedError(`The import ${id} has not failed; it cannot be run again.`);
    }
    const job = this.parts.board.get(id);
    if (job === null || !job.upload.isKept) throw new UploadGoneError(told.name);
    this.#expectRoom(1);
    const [again = told] = await this.#keepAll([enqueuedJob(job, this.#nextOrder(), job)]);
    return again;
  }

  async problems(id: string): Promise<readonly JobProblem[]> {
    const { board, problems } = this.parts;
    const job = board.get(id);
    const running = board.problemsOf(id);
    if (running !== null) return running.map((problem) => ({ ...problem, text: null }));
    const kept = job === null ? null : await problems.read(id);
    if (kept !== null) return kept;
    const past = await pastProblems(this.options.store.engine, id);
    if (past === null && job === null) await this.#expect(id);
    return past ?? [];
  }

  async report(id: string): Promise<StoredReport | null> {
    const report = await pastReport(this.options.store.engine, id);
    if (report === null) await this.#expect(id);
    return report;
  }

  async *watch(id: string, signal: AbortSignal): AsyncGenerator<ImportJob> {
    await this.#expect(id);
    const { board } = this.parts;
    const change = (until: AbortSignal): Promise<void> =>
      board.changeOf(id, until, board.get(id) === null ? LOOK_EVERY_MS : null);
    yield* watchJob({ find: () => this.find(id), change }, signal);
  }

  between<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    return this.#line.between(signal, work);
  }

  async close(): Promise<void> {
    await this.#line.close(new ServerStops());
    await this.#entering;
    await this.#keeper?.close();
    await this.parts.release();
  }

  async #expect(id: string): Promise<ImportJob> {
    const job = await this.find(id);
    if (job === null) throw new ImportNotFoundError(id);
    return job;
  }

  async #cancelElsewhere(id: string): Promise<void> {
    const [other] = (await this.parts.leases?.others(id)) ?? [];
    const job = other ?? (await this.#expect(id));
    if (other === undefined || (hasEnded(job) && job.status !== 'INTERRUPTED')) {
      throw hasEndedError(id);
    }
    await this.parts.leases?.askToCancel(id);
  }

  /** @returns the jobs as they are told: those of another server too that has the same file under way. */
  async #enter(
    upload: Upload,
    kept: KeptUpload,
    sources: readonly UploadedSource[],
  ): Promise<readonly ImportJob[]> {
    const { board } = this.parts;
    if (upload.replaces !== undefined && sources.length > 1) {
      throw new UploadUnreadableError(
        `${upload.name} holds ${sources.length} files, and one file is the newer version of an import. Send that file alone.`,
      );
    }
    const wanted = sources.map((source) => this.#wanted(upload, kept, source));
    const fresh = wanted.filter(({ id }) => !this.#isUnderWay(id));
    this.#expectRoom(fresh.length);
    const before = fresh.flatMap(({ id }) => board.get(id) ?? []);
    const entered = new Map((await this.#keepAll(fresh)).map((job) => [job.id, job]));
    // The same file may have come in another archive before; where this fails, the next start does it.
    for (const { upload: old } of before) {
      await this.parts.uploads.removeUnless(old.file, this.#needs).catch(() => undefined);
    }
    const told = wanted.map((job) => entered.get(job.id) ?? board.told(board.get(job.id) ?? job));
    if (upload.replaces !== undefined) expectReplaces(told, upload.replaces);
    return told;
  }

  /** Keeps new jobs, all or none; a job that another server has is told as that server tells it. */
  async #keepAll(jobs: readonly StoredJob[]): Promise<readonly ImportJob[]> {
    const { board, leases } = this.parts;
    const told: ImportJob[] = [];
    const kept: string[] = [];
    try {
      for (const job of jobs) {
        const other = (await leases?.claimWanted(job))?.other ?? null;
        if (other === null) {
          await board.keep(job);
          kept.push(job.id);
        }
        told.push(other ?? board.told(job));
      }
    } catch (error) {
      for (const id of kept) await board.remove(id);
      throw systemRefusal(error, 'keeping an import') ?? error;
    }
    return told;
  }

  #wanted(
    { name, isDryRun, replaces }: Upload,
    kept: KeptUpload,
    source: UploadedSource,
  ): StoredJob {
    const wanted = {
      version: 1 as const,
      id: isDryRun ? `dry-${source.import}` : source.import,
      import: source.import,
      name: source.name,
      isDryRun,
      replaces: replaces ?? null,
      upload: { file: kept.file, name, bytes: kept.bytes, member: source.member, isKept: true },
      bytes: source.bytes,
    };
    const earlier = this.parts.board.get(wanted.id);
    return enqueuedJob(wanted, this.#nextOrder() + source.member, earlier);
  }

  #isUnderWay(id: string): boolean {
    const job = this.parts.board.get(id);
    return job !== null && !hasEnded(job);
  }

  /** @throws TooManyImportsError */
  #expectRoom(jobs: number): void {
    const { maxWaiting } = this.options.limits;
    const enqueued = this.parts.board.all().filter(({ status }) => status === 'ENQUEUED').length;
    const waiting = enqueued + this.#receptions.size;
    if (waiting + jobs > maxWaiting) throw new TooManyImportsError(waiting);
  }

  #nextOrder(): number {
    return (this.parts.board.all().at(-1)?.order ?? 0) + 1;
  }

  /** What is left to do when a job has ended; where that fails, the next start does it. */
  async #afterEnd(id: string): Promise<void> {
    const { board, problems } = this.parts;
    const job = board.get(id);
    // Another server took it over while it ran.
    if (job === null) await problems.remove(id).catch(() => undefined);
    if (job !== null && hasEnded(job)) await this.#keeper?.release([job]);
    await this.#tidy().catch((error: unknown) => {
      this.options.logger?.warn({ err: error, import: id }, 'uploads could not be tidied');
    });
  }

  /** Lets go of jobs and uploads that are too old or too many; in turn, so that none of them is run again meanwhile. */
  async #tidy(): Promise<void> {
    if (this.parts.refusal === null) await this.#inTurn(() => this.#dropOutdated());
  }

  async #dropOutdated(): Promise<void> {
    const { board, uploads } = this.parts;
    const old = outdated(board.all(), this.options.limits.maxBytes, Date.now());
    for (const job of old.uploads) {
      await board.keep({ ...job, upload: { ...job.upload, isKept: false } });
      await uploads.removeUnless(job.upload.file, this.#needs);
    }
    for (const job of old.jobs) await this.#drop(job);
    await this.#keeper?.forget(old.jobs.map(({ id }) => id));
  }

  /** Lets go of a job with all that is kept of it. */
  async #drop({ id, upload }: StoredJob): Promise<void> {
    const { board, problems, uploads } = this.parts;
    await board.remove(id);
    await problems.remove(id);
    await uploads.removeUnless(upload.file, this.#needs);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#entering.then(work);
    this.#entering = turn.catch(() => undefined);
    return turn;
  }
}

/** A file that is under way already does what was asked for when it was sent. @throws InvalidDecisionError */
function expectReplaces(jobs: readonly ImportJob[], replaces: string): void {
  const other = jobs.find((job) => job.replaces !== replaces);
  if (other === undefined) return;
  const what = other.replaces === null ? 'none' : `"${other.replaces}"`;
  throw new InvalidDecisionError(
    'replaces',
    `The import "${other.id}" of this file is under way and replaces ${what}. Wait until it has ended and send the file again, or cancel it.`,
  );
}

/** Such an import is in the graph, unless it was removed: then it is told as a decision and no longer here. */
function isInGraph({ status, isDryRun }: Pick<ImportJob, 'status' | 'isDryRun'>): boolean {
  return status === 'SUCCEEDED' && !isDryRun;
}

function hasEndedError(id: string): ImportHasEndedError {
  return new ImportHasEndedError(`The import ${id} has ended; it cannot be cancelled.`);
}

function latestFirst(one: ImportJob, other: ImportJob): number {
  if (one.enqueuedAt !== other.enqueuedAt) return one.enqueuedAt < other.enqueuedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
