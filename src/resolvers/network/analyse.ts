import { GraphQLError } from 'graphql';
import {
  analyzeNetwork,
  costOf,
  estimateNetwork,
  type IncidenceRows,
  type IncidenceTable,
  MEMBER_KINDS,
  type MemberKind,
  type NetworkJob,
  type NetworkSize,
  NetworkTooLargeError,
  NetworkWorkers,
  type TableAnalysis,
  tabulate,
} from '../../network/index.js';
import type { Context } from '../context.js';
import { computing, toldWhenBusy, turnOf } from './work-queues.js';

/** Up to here a network takes some milliseconds, less than a thread takes to start. */
const SMALL = { incidences: 5_000, pairs: 2_000 };

const workers = new NetworkWorkers(computing);

/**
 * Does a job: at once where it is small, else in a worker, so that other requests are answered
 * meanwhile; the worker ends when the signal aborts.
 *
 * @throws GraphQLError NETWORK_TOO_LARGE and SERVER_BUSY, which tell the client what to do.
 */
export async function analyse(
  kind: MemberKind,
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  context: Pick<Context, 'signal'>,
): Promise<TableAnalysis> {
  if (sizeOf(source) > SMALL.incidences) return inWorker(kind, source, job, context);
  const table = 'rowMembers' in source ? tabulate(source) : source;
  if (estimateNetwork(table, job.build).pairs > SMALL.pairs) {
    return inWorker(kind, table, job, context);
  }
  return { table, analysis: analyzeNetwork(table, job) };
}

function sizeOf(source: IncidenceRows | IncidenceTable): number {
  return 'rowMembers' in source ? source.rowMembers.length : source.paperMembers.length;
}

async function inWorker(
  kind: MemberKind,
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  context: Pick<Context, 'signal'>,
): Promise<TableAnalysis> {
  const turn = turnOf(context, costOf(networkSize(source, job), job));
  try {
    return await toldWhenBusy(workers.run(source, job, turn));
  } catch (error) {
    if (!(error instanceof NetworkTooLargeError)) throw error;
    throw tooLarge(kind, error);
  }
}

/** Known without a table: rows tell how many members each paper has. */
function networkSize(source: IncidenceRows | IncidenceTable, { build }: NetworkJob): NetworkSize {
  const { maxMembersPerPaper = Number.POSITIVE_INFINITY } = build;
  let pairs = 0;
  for (const count of source.paperMemberCounts) {
    if (count <= maxMembersPerPaper) pairs += (count * (count - 1)) / 2;
  }
  return { members: source.members.length, incidences: sizeOf(source), pairs };
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
