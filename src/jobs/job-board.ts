import type { Problem } from '../ris/index.js';
import { hasEnded, type ImportJob } from './import-job.js';
import type { JobFiles } from './job-files.js';
import { ProblemTally } from './job-problems.js';
import { Pace } from './pace.js';
import { type StoredJob, toldJob } from './stored-job.js';

/** A crash loses no more of what a job has told than this. */
const KEEP_EVERY_MS = 2_000;

/** The jobs of this server: in memory, each also in its file, and told to whoever watches. */
export class JobBoard {
  readonly #jobs = new Map<string, StoredJob>();
  readonly #paces = new Map<string, Pace>();
  readonly #problems = new Map<string, ProblemTally>();
  readonly #watchers = new Map<string, Set<() => void>>();
  #keptAt = 0;

  constructor(
    private readonly files: JobFiles,
    jobs: readonly StoredJob[],
  ) {
    for (const job of jobs) this.#jobs.set(job.id, job);
  }

  get(id: string): StoredJob | null {
    return this.#jobs.get(id) ?? null;
  }

  /** In the order of the line. */
  all(): readonly StoredJob[] {
    return [...this.#jobs.values()].sort((one, other) => one.order - other.order);
  }

  told(job: StoredJob): ImportJob {
    const pace = job.status === 'PROCESSING' ? this.#paces.get(job.id) : undefined;
    return toldJob(job, pace?.of(job.bytes));
  }

  /** Whether a job that may still run needs an upload. */
  isNeeded(file: string): boolean {
    return this.all().some(({ upload }) => upload.isKept && upload.file === file);
  }

  /** Keeps a job as it is now, on disk before the answer. */
  async keep(job: StoredJob): Promise<StoredJob> {
    await this.files.keep(job);
    this.#set(job);
    return job;
  }

  /** A job has ended: that holds for this process also where it cannot be kept. */
  async settle(job: StoredJob): Promise<void> {
    this.#set(job);
    await this.files.keep(job);
  }

  /** Notes how far a job has come; its file follows every two seconds. */
  async progress(job: StoredJob): Promise<void> {
    this.#pace(job.id).add(job.bytesRead, job.records);
    this.#set(job);
    const now = performance.now();
    if (now - this.#keptAt < KEEP_EVERY_MS) return;
    this.#keptAt = now;
    await this.files.keep(job);
  }

  /** A job begins to run: it is as quick as it is from now on, and has the problems that are added here. */
  start(id: string): ProblemTally {
    const problems = new ProblemTally();
    this.#paces.set(id, new Pace());
    this.#problems.set(id, problems);
    return problems;
  }

  /** The problems of a job that runs; null of any other. */
  problemsOf(id: string): readonly Problem[] | null {
    return this.#problems.get(id)?.kept ?? null;
  }

  async remove(id: string): Promise<void> {
    this.#jobs.delete(id);
    this.#paces.delete(id);
    this.#problems.delete(id);
    await this.files.remove(id);
    this.#tell(id);
  }

  /**
   * Resolves at the next change of a job, or when the signal aborts.
   *
   * @param afterMs resolves then at the latest: another server does not tell its changes.
   */
  changeOf(id: string, signal: AbortSignal, afterMs: number | null = null): Promise<void> {
    return new Promise((resolve) => {
      const watchers = this.#watchers.get(id) ?? new Set();
      const timer = afterMs === null ? undefined : setTimeout(() => done(), afterMs);
      const done = (): void => {
        clearTimeout(timer);
        watchers.delete(done);
        if (watchers.size === 0) this.#watchers.delete(id);
        signal.removeEventListener('abort', done);
        resolve();
      };
      if (signal.aborted) return done();
      signal.addEventListener('abort', done);
      this.#watchers.set(id, watchers.add(done));
    });
  }

  #pace(id: string): Pace {
    const pace = this.#paces.get(id) ?? new Pace();
    this.#paces.set(id, pace);
    return pace;
  }

  #set(job: StoredJob): void {
    this.#jobs.set(job.id, job);
    if (hasEnded(job)) {
      this.#paces.delete(job.id);
      this.#problems.delete(job.id);
    }
    this.#tell(job.id);
  }

  #tell(id: string): void {
    for (const done of [...(this.#watchers.get(id) ?? [])]) done();
  }
}
