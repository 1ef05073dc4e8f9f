import { GraphQLError } from 'graphql';
import {
  analyzeNetwork,
  estimateNetwork,
  type IncidenceRows,
  type IncidenceTable,
  type NetworkJob,
  NetworkTooLargeError,
  NetworkWorkers,
  type TableAnalysis,
  tabulate,
} from '../../network/index.js';

/** Up to here a network takes some milliseconds, less than a thread takes to start. */
const SMALL = { authorships: 5_000, pairs: 2_000 };

/** All requests share the processors. */
const workers = new NetworkWorkers();

/**
 * Does a job: at once where it is small, else in a worker, so that other requests are answered
 * meanwhile; the worker ends when the signal aborts.
 *
 * @throws GraphQLError NETWORK_TOO_LARGE that tells the client what to change.
 */
export async function analyse(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  signal: AbortSignal,
): Promise<TableAnalysis> {
  if (authorshipsOf(source) > SMALL.authorships) return inWorker(source, job, signal);
  const table = 'rowAuthors' in source ? tabulate(source) : source;
  if (estimateNetwork(table, job.build).pairs > SMALL.pairs) return inWorker(table, job, signal);
  return { table, analysis: analyzeNetwork(table, job) };
}

function authorshipsOf(source: IncidenceRows | IncidenceTable): number {
  return 'rowAuthors' in source ? source.rowAuthors.length : source.paperAuthors.length;
}

async function inWorker(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  signal: AbortSignal,
): Promise<TableAnalysis> {
  try {
    return await workers.run(source, job, signal);
  } catch (error) {
    if (!(error instanceof NetworkTooLargeError)) throw error;
    const { code, pairs, maxPairs } = error;
    throw new GraphQLError(error.message, { extensions: { code, pairs, maxPairs } });
  }
}
