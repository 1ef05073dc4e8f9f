import { JobWorkers, type Turn, type WorkQueue } from '../../threads/index.js';
import { NetworkTooLargeError } from '../build/index.js';
import { LayoutTooLargeError } from '../layout/index.js';
import { type IncidenceRows, type IncidenceTable, nameColumns } from '../table/index.js';
import type { NetworkAnalysis, NetworkJob } from './network-analysis.js';
import { packRows } from './packed-rows.js';
import { NetworkWorkerError } from './worker-failure.js';
import type { WorkerAnswer, WorkerRequest } from './worker-messages.js';

const ENTRY = new URL('./network-thread.js', import.meta.url);

/** An analysis with the table it was made from, for shared papers, paths and the next job. */
export interface TableAnalysis {
  readonly table: IncidenceTable;
  readonly analysis: NetworkAnalysis;
}

/** Does jobs in worker threads; see `JobWorkers`. */
export class NetworkWorkers {
  private readonly workers: JobWorkers<WorkerRequest, WorkerAnswer>;

  /** @param queue in which jobs wait for their turn; left out: one of its own. */
  constructor(queue?: WorkQueue) {
    this.workers = new JobWorkers(ENTRY, (cause) => new NetworkWorkerError(cause), queue);
  }

  /**
   * Does a job off this thread. When the signal aborts, the worker is ended at once.
   *
   * @param source rows as they were collected, or the table of an earlier job; neither is changed.
   * @throws NetworkTooLargeError; LayoutTooLargeError; {@link NetworkWorkerError}; QueueFullError; the signal's reason when it aborts.
   */
  async run(
    source: IncidenceRows | IncidenceTable,
    job: NetworkJob,
    turn: Turn = { owner: {}, cost: 1 },
  ): Promise<TableAnalysis> {
    const answer = await this.workers.run(() => requestFor(source, job), turn);
    return unpack(source, job, answer);
  }
}

async function requestFor(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
): Promise<WorkerRequest> {
  if ('rowMembers' in source) return { job, rows: await packRows(source) };
  const { members: _members, papers: _papers, ...columns } = source;
  return { job, columns };
}

function unpack(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  answer: WorkerAnswer,
): TableAnalysis {
  if (answer.kind === 'TOO_LARGE') throw new NetworkTooLargeError(answer.pairs, answer.maxPairs);
  if (answer.kind === 'TOO_MANY_NODES') {
    throw new LayoutTooLargeError(answer.nodes, answer.maxNodes);
  }
  if (answer.kind === 'FAILED') throw new NetworkWorkerError(answer.error);
  const { analysis, tabulated } = answer;
  if (!('rowMembers' in source)) return { table: source, analysis };
  if (tabulated === null) throw new NetworkWorkerError(job);
  return { table: nameColumns(source, tabulated), analysis };
}
