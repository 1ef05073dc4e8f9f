import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { endWorker } from '../../threads/index.js';
import { NetworkTooLargeError } from '../build/index.js';
import { type IncidenceRows, type IncidenceTable, nameColumns } from '../table/index.js';
import type { NetworkAnalysis, NetworkJob } from './analysis.js';
import { NetworkWorkerError } from './errors.js';
import { IdleWorkers } from './idle-workers.js';
import type { WorkerAnswer, WorkerRequest } from './messages.js';

const ENTRY = new URL('./entry.js', import.meta.url);

/** An analysis with the table it was made from, for shared papers, paths and the next job. */
export interface TableAnalysis {
  readonly table: IncidenceTable;
  readonly analysis: NetworkAnalysis;
}

/**
 * Does jobs in worker threads, so that the event loop stays free; no more at a time than there are
 * processors to spare, the others wait in turn.
 */
export class NetworkWorkers {
  private readonly idle = new IdleWorkers(ENTRY);
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly maxWorkers = Math.max(1, availableParallelism() - 1)) {}

  /**
   * Does a job off this thread. When the signal aborts, the worker is ended at once.
   *
   * @param source rows as they were collected, or the table of an earlier job; neither is changed.
   * @throws NetworkTooLargeError; {@link NetworkWorkerError}; the signal's reason when it aborts.
   */
  async run(
    source: IncidenceRows | IncidenceTable,
    job: NetworkJob,
    signal?: AbortSignal,
  ): Promise<TableAnalysis> {
    await this.takePlace(signal);
    try {
      signal?.throwIfAborted();
      return unpack(source, job, await this.ask(requestFor(source, job), signal));
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async ask(request: WorkerRequest, signal?: AbortSignal): Promise<WorkerAnswer> {
    const worker = this.idle.take();
    try {
      const answer = await askWorker(worker, request, signal);
      this.idle.keep(worker);
      return answer;
    } catch (error) {
      endWorker(worker);
      throw error;
    }
  }

  private async takePlace(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    // The one who leaves wakes one who waits; a newcomer may be quicker, so look again.
    while (this.running >= this.maxWorkers) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
  }
}

function requestFor(source: IncidenceRows | IncidenceTable, job: NetworkJob): WorkerRequest {
  if ('rowAuthors' in source) return { job, rows: source };
  const { authors: _authors, papers: _papers, ...columns } = source;
  return { job, columns };
}

function unpack(
  source: IncidenceRows | IncidenceTable,
  job: NetworkJob,
  answer: WorkerAnswer,
): TableAnalysis {
  if (answer.kind === 'TOO_LARGE') throw new NetworkTooLargeError(answer.pairs, answer.maxPairs);
  if (answer.kind === 'FAILED') throw new NetworkWorkerError(answer.error);
  const { analysis, tabulated } = answer;
  if (!('rowAuthors' in source)) return { table: source, analysis };
  if (tabulated === null) throw new NetworkWorkerError(job);
  return { table: nameColumns(source, tabulated), analysis };
}

function askWorker(
  worker: Worker,
  request: WorkerRequest,
  signal?: AbortSignal,
): Promise<WorkerAnswer> {
  let abort = (): void => undefined;
  return new Promise<WorkerAnswer>((resolve, reject) => {
    abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    worker.once('message', resolve);
    worker.once('error', (error) => reject(new NetworkWorkerError(error)));
    worker.once('exit', (code) => reject(new NetworkWorkerError(`exit code ${code}`)));
    worker.postMessage(request);
  }).finally(() => signal?.removeEventListener('abort', abort));
}
