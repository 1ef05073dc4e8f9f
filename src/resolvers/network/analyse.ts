import { GraphQLError } from 'graphql';
import {
  analyzeNetwork,
  costOf,
  estimateNetwork,
  type IncidenceRows,
  type IncidenceTable,
  LayoutTooLargeError,
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

/**
 * Up to so many steps, see `costOf`, a job takes some ten milliseconds: about as long as a thread to
 * start, and short enough for other requests to wait.
 */
const SMALL_COST = 100_000;

/** Steps to sort a row into a table. */
const STEPS_A_ROW = 5;

const workers = new NetworkWorkers(computing);

/**
 * Does a job: at once where it is small, else in a worker, so that other requests are answered
 * meanwhile; the worker ends when the signal aborts.
 *
 * @throws GraphQLError NETWORK_TOO_LARGE, LAYOUT_TOO_LARGE and SERVER_BUSY, which tell the client what to do.
 */
export async function analyse(
  kind: MemberKind,
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  context: Pick<Context, 'signal'>,
): Promise<TableAnalysis> {
  try {
    if (stepsOf(source, job) > SMALL_COST) return await inWorker(source, job, context);
    const table = 'rowMembers' in source ? tabulate(source) : source;
    return { table, analysis: analyzeNetwork(table, job) };
  } catch (error) {
    if (error instanceof NetworkTooLargeError) throw tooLarge(kind, error);
    throw error instanceof LayoutTooLargeError ? tooManyNodes(kind, error) : error;
  }
}

function stepsOf(source: IncidenceRows | IncidenceTable, job: NetworkJob): number {
  const size = networkSize(source, job);
  if ('rowMembers' in source) return costOf(size, job) + STEPS_A_ROW * size.incidences;
  // A part of a network has few of its papers' members, so its pairs are counted.
  return costOf({ ...size, pairs: estimateNetwork(source, job.build).pairs }, job);
}

function sizeOf(source: IncidenceRows | IncidenceTable): number {
  return 'rowMembers' in source ? source.rowMembers.length : source.paperMembers.length;
}

function inWorker(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  context: Pick<Context, 'signal'>,
): Promise<TableAnalysis> {
  const turn = turnOf(context, costOf(networkSize(source, job), job));
  return toldWhenBusy(workers.run(source, job, turn));
}

/** Known without a table: rows tell how many members each paper has. */
function networkSize(source: IncidenceRows | IncidenceTable, { build }: NetworkJob): NetworkSize {
  const { maxMembersPerPaper = Number.POSITIVE_INFINITY } = build;
  let pairs = 0;
  const counts = source.paperMemberCounts;
  for (let paper = 0; paper < counts.length; paper += 1) {
    const count = counts[paper] ?? 0;
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

function tooManyNodes(
  kind: MemberKind,
  { code, nodes, maxNodes }: LayoutTooLargeError,
): GraphQLError {
  return new GraphQLError(
    `The network has ${nodes} ${MEMBER_KINDS[kind].members}, and positions are worked out for at most ${maxNodes}: ` +
      `give "top" in "options", such as ${maxNodes / 10}, raise "minPapers", or choose fewer papers by a filter.`,
    { extensions: { code, nodes, maxNodes } },
  );
}
