import {
  ImportCanceled,
  ImportHasEndedError,
  ImportNotFailedError,
  ImportNotFoundError,
  ServerStops,
  TooManyImportsError,
  UploadGoneError,
} from './errors.js';
import { hasEnded, type ImportJob } from './import-job.js';
import type { ImportJobs, JobProblem, Upload } from './import-jobs.js';
import { JobBoard } from './job-board.js';
import { JobFiles } from './job-files.js';
import { JobLine } from './job-line.js';
import type { ImportJobsOptions } from './job-options.js';
import { runJob } from './job-runner.js';
import { pastImports, pastProblems } from './past-imports.js';
import type { StoredJob } from './stored-job.js';
import { checkUploadName } from './upload-name.js';
import { type KeptUpload, UploadStore } from './upload-store.js';
import { type UploadedSource, uploadedSources } from './uploaded-sources.js';
import { watchJob } from './watch-job.js';

/**
 * The jobs of a server. Those that its last run left go on at once, in their order.
 *
 * @throws SystemRefusalError where the folder of uploads cannot be read or made.
 */
export async function createImportJobs(options: ImportJobsOptions): Promise<ImportJobs> {
  const files = new JobFiles(options.uploads);
  const board = new JobBoard(files, await files.open());
  const uploads = new UploadStore(options.uploads, options.limits.maxBytes);
  await uploads.tidy((file) => board.isNeeded(file));
  return new ServerJobs(options, board, uploads);
}

class ServerJobs implements ImportJobs {
  readonly #line: JobLine;
  readonly #needs = (file: string): boolean => this.board.isNeeded(file);
  /** Jobs come in one after the other, so that none gets in twice. */
  #entering: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly options: ImportJobsOptions,
    private readonly board: JobBoard,
    private readonly uploads: UploadStore,
  ) {
    const { store, limits, logger, examples } = options;
    const parts = { store, board, uploads, limits, logger, examples };
    this.#line = new JobLine(board, (job, controller) => runJob(parts, job, controller));
    this.#line.wake();
  }

  async add(upload: Upload): Promise<readonly ImportJob[]> {
    const name = checkUploadName(upload.name);
    this.#expectRoom(1);
    return this.uploads.receive({ ...upload, name }, this.#needs, async (kept) => {
      const path = this.uploads.path(kept.file);
      const sources = await uploadedSources(path, name, kept, upload.signal);
      const jobs = await this.#inTurn(() => this.#enter({ ...upload, name }, kept, sources));
      this.#line.wake();
      return jobs.map((job) => this.board.told(job));
    });
  }

  async find(id: string): Promise<ImportJob | null> {
    const job = this.board.get(id);
    if (job !== null) return this.board.told(job);
    return (await pastImports(this.options.store.engine)).find((each) => each.id === id) ?? null;
  }

  async list(): Promise<readonly ImportJob[]> {
    const past = await pastImports(this.options.store.engine);
    const jobs = this.board.all().map((job) => this.board.told(job));
    const others = past.filter(({ id }) => this.board.get(id) === null);
    return [...jobs, ...others].sort(latestFirst);
  }

  async cancel(id: string): Promise<ImportJob> {
    const job = await this.#expect(id);
    if (hasEnded(job)) {
      throw new ImportHasEndedError(`The import ${id} has ended; it cannot be cancelled.`);
    }
    if (!(await this.#line.stop(id, new ImportCanceled()))) {
      const finishedAt = new Date().toISOString();
      await this.board.keep({ ...job, status: 'CANCELED', finishedAt });
    }
    return this.board.told(await this.#expect(id));
  }

  async retry(id: string): Promise<ImportJob> {
    const job = await this.#expect(id);
    if (job.status !== 'FAILED' && job.status !== 'CANCELED') {
      throw new ImportNotFailedError(`The import ${id} has not failed; it cannot be run again.`);
    }
    if (!(await this.uploads.has(job.upload.file))) throw new UploadGoneError(job.name);
    const again = await this.#inTurn(() => {
      this.#expectRoom(1);
      return this.board.keep(enqueued(job, this.#nextOrder()));
    });
    this.#line.wake();
    return this.board.told(again);
  }

  async problems(id: string): Promise<readonly JobProblem[]> {
    const problems = await pastProblems(this.options.store.engine, id);
    if (problems === null && this.board.get(id) === null) throw new ImportNotFoundError(id);
    return problems ?? [];
  }

  async *watch(id: string, signal: AbortSignal): AsyncGenerator<ImportJob> {
    if ((await this.find(id)) === null) throw new ImportNotFoundError(id);
    yield* watchJob(
      { find: () => this.find(id), change: (until) => this.board.changeOf(id, until) },
      signal,
    );
  }

  async close(): Promise<void> {
    await this.#line.close(new ServerStops());
    await this.#entering;
  }

  /** One that the graph alone knows has ended, and its upload is gone. */
  async #expect(id: string): Promise<StoredJob> {
    const job = this.board.get(id);
    if (job !== null) return job;
    const past = await this.find(id);
    if (past === null) throw new ImportNotFoundError(id);
    throw past.status === 'SUCCEEDED'
      ? new ImportHasEndedError(`The import ${id} has ended.`)
      : new UploadGoneError(past.name);
  }

  async #enter(
    upload: Upload,
    kept: KeptUpload,
    sources: readonly UploadedSource[],
  ): Promise<readonly StoredJob[]> {
    const wanted = sources.map((source) => this.#wanted(upload, kept, source));
    const fresh = wanted.filter(({ id }) => !this.#isUnderWay(id));
    this.#expectRoom(fresh.length);
    const entered: StoredJob[] = [];
    try {
      for (const job of fresh) entered.push(await this.board.keep(job));
    } catch (error) {
      for (const { id } of entered) await this.board.remove(id);
      throw error;
    }
    return wanted.map((job) => this.board.get(job.id) ?? job);
  }

  #wanted(
    { name, isDryRun, replaces }: Upload,
    { file }: KeptUpload,
    source: UploadedSource,
  ): StoredJob {
    const job = {
      version: 1 as const,
      id: isDryRun ? `dry-${source.import}` : source.import,
      import: source.import,
      name: source.name,
      isDryRun,
      replaces: replaces ?? null,
      upload: { file, name, member: source.member },
      bytes: source.bytes,
    };
    return enqueued(job, this.#nextOrder() + source.member);
  }

  #isUnderWay(id: string): boolean {
    const job = this.board.get(id);
    return job !== null && !hasEnded(job);
  }

  /** @throws TooManyImportsError */
  #expectRoom(jobs: number): void {
    const { maxWaiting } = this.options.limits;
    const waiting = this.board.all().filter(({ status }) => status === 'ENQUEUED').length;
    if (waiting + jobs > maxWaiting) throw new TooManyImportsError(waiting);
  }

  #nextOrder(): number {
    return (this.board.all().at(-1)?.order ?? 0) + 1;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#entering.then(work);
    this.#entering = turn.catch(() => undefined);
    return turn;
  }
}

type WantedJob = Pick<
  StoredJob,
  'version' | 'id' | 'import' | 'name' | 'isDryRun' | 'replaces' | 'upload' | 'bytes'
>;

/** A job at the end of the line. */
function enqueued(
  { version, id, import: importId, name, isDryRun, replaces, upload, bytes }: WantedJob,
  order: number,
): StoredJob {
  return {
    version,
    id,
    import: importId,
    name,
    isDryRun,
    replaces,
    order,
    upload,
    status: 'ENQUEUED',
    enqueuedAt: new Date().toISOString(),
    startedAt: null,
    finishedAt: null,
    bytes,
    bytesRead: 0,
    records: 0,
    new: 0,
    updated: 0,
    unchanged: 0,
    problemCount: 0,
    before: null,
    error: null,
  };
}

function latestFirst(one: ImportJob, other: ImportJob): number {
  if (one.enqueuedAt !== other.enqueuedAt) return one.enqueuedAt < other.enqueuedAt ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
