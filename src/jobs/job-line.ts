import { hasEnded } from './import-job.js';
import type { JobBoard } from './job-board.js';
import type { StoredJob } from './stored-job.js';

/** Runs a job to its end, and never fails: how it ended is in the job. */
export type RunJob = (job: StoredJob, controller: AbortController) => Promise<void>;

interface RunningJob {
  readonly id: string;
  readonly controller: AbortController;
  readonly done: Promise<void>;
}

/** One job at a time, in the order in which they came: imports take turns at the graph anyway. */
export class JobLine {
  #running: RunningJob | null = null;
  /** Other work that has the line, or waits for it. */
  #between = 0;
  #isClosed = false;

  constructor(
    private readonly board: JobBoard,
    private readonly run: RunJob,
  ) {}

  /** Begins with the next job, unless one runs. */
  wake(): void {
    if (this.#isClosed || this.#running !== null || this.#between > 0) return;
    const next = this.board.all().find((job) => !hasEnded(job));
    if (next === undefined) return;
    const controller = new AbortController();
    const done = this.run(next, controller).finally(() => {
      this.#running = null;
      this.wake();
    });
    this.#running = { id: next.id, controller, done };
  }

  /** Stops a job after its batch, and gives the wait until it has; null where it does not run. */
  stop(id: string, reason: Error): Promise<void> | null {
    if (this.#running?.id !== id) return null;
    const { controller, done } = this.#running;
    controller.abort(reason);
    return done;
  }

  /**
   * Does other work between two jobs: the one that runs ends first, and the next one begins after the work.
   *
   * @throws what the work throws; the signal's reason where it aborts before the work begins.
   */
  async between<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    this.#between += 1;
    try {
      await Promise.race([this.#running?.done, aborted(signal)]);
      signal.throwIfAborted();
      return await work();
    } finally {
      this.#between -= 1;
      this.wake();
    }
  }

  /** Stops what runs, and begins with nothing any more. */
  async close(reason: Error): Promise<void> {
    this.#isClosed = true;
    if (this.#running !== null) await this.stop(this.#running.id, reason);
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
