import { ImportCanceled, JobTakenOver } from './errors.js';
import { hasEnded } from './import-job.js';
import type { JobBoard } from './job-board.js';
import { type JobLeases, LEASE_MS } from './job-leases.js';
import type { JobLogger } from './job-options.js';
import type { StoredJob } from './stored-job.js';

/** Three times in a lease, so that one answer may be lost. */
const RENEW_EVERY_MS = LEASE_MS / 3;

/** What stops a job of this server. */
export interface JobStopper {
  stop(id: string, reason: Error): Promise<void>;
}

/** Renews the leases of this server's jobs as long as it runs, and stops those that are no longer its own. */
export class LeaseKeeper {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly leases: JobLeases,
    private readonly board: JobBoard,
    private readonly logger: JobLogger | undefined,
    private readonly jobs: JobStopper,
  ) {}

  /** Claims what the last run left; what another server took over meanwhile is that server's. */
  async begin(): Promise<void> {
    for (const job of this.#open()) {
      const { other } = await this.leases.claim(job);
      if (other !== null) await this.jobs.stop(job.id, new JobTakenOver());
    }
    this.#timer = setInterval(() => void this.#renew(), RENEW_EVERY_MS).unref();
  }

  /** Tells how jobs ended; a database that does not answer is told at the next start. */
  async release(jobs: readonly StoredJob[]): Promise<void> {
    await this.leases.release(jobs).catch((error: unknown) => {
      this.logger?.warn({ err: error }, 'the end of an import is not told to other servers');
    });
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.leases.forget(ids).catch((error: unknown) => {
      this.logger?.warn({ err: error }, 'old imports are not forgotten');
    });
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.release(this.#open());
  }

  #open(): readonly StoredJob[] {
    return this.board.all().filter((job) => !hasEnded(job));
  }

  async #renew(): Promise<void> {
    try {
      const { lost, canceled } = await this.leases.renew(this.#open());
      for (const id of lost) await this.#stop(id, new JobTakenOver());
      for (const id of canceled) await this.#stop(id, new ImportCanceled());
    } catch (error) {
      this.logger?.warn({ err: error }, 'the leases of imports are not renewed');
    }
  }

  async #stop(id: string, reason: Error): Promise<void> {
    await this.jobs.stop(id, reason).catch((error: unknown) => {
      this.logger?.warn({ err: error, import: id }, 'an import could not be stopped');
    });
  }
}
