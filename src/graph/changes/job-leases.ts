import { flag, text } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';

/** A job of a server on a database that several servers share. */
export interface JobLease {
  readonly id: string;
  /** The server that has its upload. */
  readonly server: string;
  /** The job as that server told it last, as one text that the graph does not look into. */
  readonly told: string;
  /** Whether that server has renewed its lease of late, by the clock of the database. */
  readonly isLive: boolean;
  /** Whether somebody asked that server to stop the job. */
  readonly isCancelAsked: boolean;
}

const LEASE = {
  id: text,
  server: text,
  told: text,
  isLive: flag,
  isCancelAsked: flag,
} as const;

const LEASE_OF_NODE = `j.id AS id, j.server AS server, j.told AS told,
       coalesce(j.leaseUntil, 0) > timestamp() AS isLive,
       coalesce(j.isCancelAsked, false) AS isCancelAsked`;

/** What a server says of a job that it has. */
export interface JobClaim {
  readonly id: string;
  readonly told: string;
}

/** How a server takes a job. */
export interface ClaimTerms {
  readonly leaseMs: number;
  /** Whether a person wants it to run now: then what was asked before is over. */
  readonly isWanted: boolean;
}

/**
 * Takes a job for a server, unless the lease of another one lasts. The first write takes the lock of the node,
 * so a write precedes the look at it: of two servers that ask at once, one is told that it is the other's.
 * A server that goes on with its own job still learns that somebody wants it stopped.
 *
 * @returns whose it is now.
 */
export function claimJob(
  { id, told }: JobClaim,
  server: string,
  { leaseMs, isWanted }: ClaimTerms,
): Statement<Pick<JobLease, 'server' | 'told' | 'isCancelAsked'>> {
  return statement(
    'claimJob',
    `MERGE (j:ImportJob {id: $id})
     SET j.isChanging = true
     WITH j, coalesce(j.server = $server, false) AS isOwn
     WITH j, isOwn, isOwn OR coalesce(j.leaseUntil, 0) < timestamp() AS isFree
     SET j.told = CASE WHEN isFree THEN $told ELSE j.told END,
       j.server = CASE WHEN isFree THEN $server ELSE j.server END,
       j.leaseUntil = CASE WHEN isFree THEN timestamp() + $leaseMs ELSE j.leaseUntil END,
       j.isCancelAsked = CASE WHEN isFree AND ($isWanted OR NOT isOwn) THEN null ELSE j.isCancelAsked END,
       j.isChanging = null
     RETURN j.server AS server, j.told AS told, coalesce(j.isCancelAsked, false) AS isCancelAsked`,
    { id, told, server, leaseMs, isWanted },
    { server: text, told: text, isCancelAsked: flag },
  );
}

/**
 * Renews the leases of a server, and tells how its jobs are. One that was released meanwhile has ended, and
 * stays as its end told it.
 *
 * @returns those that are still its own.
 */
export function renewJobs(
  claims: readonly JobClaim[],
  server: string,
  leaseMs: number,
): Statement<Pick<JobLease, 'id' | 'isCancelAsked'>> {
  return statement(
    'renewJobs',
    `UNWIND $claims AS claim
     MATCH (j:ImportJob {id: claim.id}) WHERE j.server = $server AND j.leaseUntil IS NOT NULL
     SET j.told = claim.told, j.leaseUntil = timestamp() + $leaseMs
     RETURN j.id AS id, coalesce(j.isCancelAsked, false) AS isCancelAsked`,
    { claims: claims.map(({ id, told }) => ({ id, told })), server, leaseMs },
    { id: text, isCancelAsked: flag },
  );
}

/** Tells how jobs of a server ended, or that it stops; nobody holds them any more. */
export function releaseJobs(claims: readonly JobClaim[], server: string): Statement<never> {
  return command(
    'releaseJobs',
    `UNWIND $claims AS claim
     MATCH (j:ImportJob {id: claim.id}) WHERE j.server = $server
     SET j.told = claim.told, j.leaseUntil = null`,
    { claims: claims.map(({ id, told }) => ({ id, told })), server },
  );
}

/** Forgets jobs of a server. */
export function forgetJobs(ids: readonly string[], server: string): Statement<never> {
  return command(
    'forgetJobs',
    'UNWIND $ids AS id MATCH (j:ImportJob {id: id}) WHERE j.server = $server DETACH DELETE j',
    { ids, server },
  );
}

/** Asks the server that has a job to stop it. */
export function askToCancel(id: string): Statement<never> {
  return command('askToCancel', 'MATCH (j:ImportJob {id: $id}) SET j.isCancelAsked = true', { id });
}

/** The jobs of all servers, or the one of an id. */
export function jobLeases(id: string | null): Statement<JobLease> {
  return statement<JobLease>(
    'jobLeases',
    `MATCH (j:ImportJob${id === null ? '' : ' {id: $id}'})
     RETURN ${LEASE_OF_NODE} ORDER BY id`,
    id === null ? {} : { id },
    LEASE,
  );
}
