import type { Worker } from 'node:worker_threads';
import type { Turn } from './fair-line.js';
import { IdleWorkers } from './idle-workers.js';
import { endWorker } from './spawn-worker.js';
import { WorkQueue } from './work-queue.js';

/** Does jobs in worker threads, so that the event loop stays free; each waits for its turn in a queue. */
export class JobWorkers<Request, Answer> {
  private readonly idle: IdleWorkers;

  /**
   * @param entry the compiled file of the worker: it answers each message with one.
   * @param failed the error for a thread that ends instead of answering.
   * @param queue may be shared, by workers that do other jobs on the same processors.
   */
  constructor(
    entry: URL,
    private readonly failed: (cause: unknown) => Error,
    private readonly queue: WorkQueue = new WorkQueue(),
  ) {
    this.idle = new IdleWorkers(entry);
  }

  /**
   * Does a job off this thread. When the signal aborts, the worker is ended at once.
   *
   * @param makeRequest called when the turn has come: a job that is refused, or waits, costs nothing.
   * @throws what `failed` makes; QueueFullError; the signal's reason when it aborts.
   */
  run(makeRequest: () => Request | Promise<Request>, turn: Turn): Promise<Answer> {
    return this.queue.run(turn, async () => this.ask(await makeRequest(), turn.signal));
  }

  private async ask(request: Request, signal?: AbortSignal): Promise<Answer> {
    signal?.throwIfAborted();
    const worker = this.idle.take();
    try {
      const answer = await this.askWorker(worker, request, signal);
      this.idle.keep(worker);
      return answer;
    } catch (error) {
      endWorker(worker);
      throw error;
    }
  }

  private askWorker(worker: Worker, request: Request, signal?: AbortSignal): Promise<Answer> {
    let abort = (): void => undefined;
    return new Promise<Answer>((resolve, reject) => {
      abort = () => reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      worker.once('message', resolve);
      worker.once('error', (error) => reject(this.failed(error)));
      worker.once('exit', (code) => reject(this.failed(`exit code ${code}`)));
      worker.postMessage(request);
    }).finally(() => signal?.removeEventListener('abort', abort));
  }
}
