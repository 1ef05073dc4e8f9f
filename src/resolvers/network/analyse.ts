import { GraphQLError } from 'graphql';
import {
  analyzeNetwork,
  estimateNetwork,
  type IncidenceRows,
  type IncidenceTable,
  MEMBER_KINDS,
  type MemberKind,
  type NetworkJob,
  NetworkTooLargeError,
  NetworkWorkers,
  type TableAnalysis,
  tabulate,
} from '../../network/index.js';

/** Up to here a network takes some milliseconds, less than a thread takes to start. */
const SMALL = { incidences: 5_000, pairs: 2_000 };

/** All requests share the processors. */
const workers = new NetworkWorkers();

/**
 * Does a job: at once where it is small, else in a worker, so that other requests are answered
 * meanwhile; the worker ends when the signal aborts.
 *
 * @throws GraphQLError NETWORK_TOO_LARGE that tells the client what to change.
 */
export async function analyse(
  kind: MemberKind,
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  signal: AbortSignal,
): Promise<TableAnalysis> {
  if (sizeOf(source) > SMALL.incidences) return inWorker(kind, source, job, signal);
  const table = 'rowMembers' in source ? tabulate(source) : source;
  if (estimateNetwork(table, job.build).pairs > SMALL.pairs)
    return inWorker(kind, table, job, signal);
  return { table, analysis: analyzeNetwork(table, job) };
}

function sizeOf(source: IncidenceRows | IncidenceTable): number {
  return 'rowMembers' in source ? source.rowMembers.length : source.paperMembers.length;
}

async function inWorker(
  kind: MemberKind,
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  signal: AbortSignal,
): Promise<TableAnalysis> {
  try {
    return await workers.run(source, job, signal);
  } catch (error) {
    if (!(error instanceof NetworkTooLargeError)) throw error;
    throw tooLarge(kind, error);
  }
}

function tooLarge(kind: MemberKind, error: NetworkTooLargeError): GraphQLError {
  const { code, pairs, maxPairs } = error;
  const { members, limit } = MEMBER_KINDS[kind];
  return new GraphQLError(
    `These papers make ${pairs} pairs of ${members}, more than the ${maxPairs} allowed: ` +
      `lower ${limit}, or choose fewer papers by a filter.`,
    { extensions: { code, pairs, maxPairs } },
  );
}
