import { z } from 'zod';
import {
  askToCancel,
  claimJob,
  type Engine,
  forgetJobs,
  type JobClaim,
  type JobLease,
  jobLeases,
  releaseJobs,
  renewJobs,
} from '../graph/index.js';
import { hasEnded, type ImportJob } from './import-job.js';
import { type StoredJob, storedJob, toldJob } from './stored-job.js';

/** A server that says nothing for so long is taken for gone. */
export const LEASE_MS = 30_000;

/** What a server learns of a job that it claims. */
export interface ClaimedLease {
  /** The job of another server whose lease lasts; else null, and the job is this server's. */
  readonly other: ImportJob | null;
  /** Whether somebody wants this server's job stopped. */
  readonly isCancelAsked: boolean;
}

/** What a server learns of its jobs when it renews their leases. */
export interface RenewedLeases {
  /** Jobs that another server took over. */
  readonly lost: readonly string[];
  /** Jobs that somebody wants stopped. */
  readonly canceled: readonly string[];
}

/**
 * Which server has which job, where several share a database. A server has a job as long as it renews its
 * lease; then others only list it. When it is gone, who sends the same file takes the job over. Two servers
 * that took the same job for theirs would do no harm to the graph, since writing a record twice changes
 * nothing: the lease saves work, and says whom to ask.
 */
export class JobLeases {
  constructor(
    private readonly engine: Engine,
    private readonly server: string,
  ) {}

  /** Takes a job for this server because a person wants it to run; what was asked before is over. */
  claimWanted(job: StoredJob): Promise<ClaimedLease> {
    return this.#claim(job, true);
  }

  /** Goes on with a job of this server. */
  claim(job: StoredJob): Promise<ClaimedLease> {
    return this.#claim(job, false);
  }

  async #claim(job: StoredJob, isWanted: boolean): Promise<ClaimedLease> {
    const terms = { leaseMs: LEASE_MS, isWanted };
    const [lease] = await this.engine.write((transaction) =>
      transaction.run(claimJob(claimOf(job), this.server, terms)),
    );
    if (lease === undefined) return { other: null, isCancelAsked: false };
    const { server, isCancelAsked } = lease;
    if (server === this.server) return { other: null, isCancelAsked };
    const other = toldByOther({ ...lease, id: job.id, isLive: true, isCancelAsked: false });
    return { other, isCancelAsked: false };
  }

  async renew(jobs: readonly StoredJob[]): Promise<RenewedLeases> {
    if (jobs.length === 0) return { lost: [], canceled: [] };
    const rows = await this.engine.write((transaction) =>
      transaction.run(renewJobs(jobs.map(claimOf), this.server, LEASE_MS)),
    );
    const own = new Set(rows.map(({ id }) => id));
    return {
      lost: jobs.flatMap(({ id }) => (own.has(id) ? [] : [id])),
      canceled: rows.flatMap(({ id, isCancelAsked }) => (isCancelAsked ? [id] : [])),
    };
  }

  /** Nobody holds the jobs any more: they have ended, or this server stops. */
  async release(jobs: readonly StoredJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.engine.write((transaction) =>
      transaction.run(releaseJobs(jobs.map(claimOf), this.server)),
    );
  }

  async forget(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.engine.write((transaction) => transaction.run(forgetJobs(ids, this.server)));
  }

  async askToCancel(id: string): Promise<void> {
    await this.engine.write((transaction) => transaction.run(askToCancel(id)));
  }

  /** The jobs of other servers, or the one of an id. */
  async others(id: string | null = null): Promise<readonly ImportJob[]> {
    const leases = await this.engine.read(jobLeases(id));
    return leases
      .filter(({ server }) => server !== this.server)
      .flatMap((lease) => toldByOther(lease) ?? []);
  }
}

function claimOf(job: StoredJob): JobClaim {
  return { id: job.id, told: JSON.stringify(job) };
}

const text = z.string().transform((value, context): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    context.addIssue('No JSON.');
    return z.NEVER;
  }
});

/** A job as its server told it last; one that waits or runs where the server is gone was interrupted. */
function toldByOther({ told, isLive, isCancelAsked }: JobLease): ImportJob | null {
  const job = text.pipe(storedJob).safeParse(told).data;
  if (job === undefined) return null;
  const shown = toldJob(job);
  if (hasEnded(shown) || isLive) return shown;
  return { ...shown, status: isCancelAsked ? 'CANCELED' : 'INTERRUPTED' };
}
