import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { IdleWorkers } from './idle-workers.js';
import { endWorker } from './spawn-worker.js';

/**
 * Does jobs in worker threads, so that the event loop stays free; no more at a time than there are
 * processors to spare, the others wait in turn.
 */
export class JobWorkers<Request, Answer> {
  private readonly idle: IdleWorkers;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /**
   * @param entry the compiled file of the worker: it answers each message with one.
   * @param failed the error for a thread that ends instead of answering.
   */
  constructor(
    entry: URL,
    private readonly failed: (cause: unknown) => Error,
    private readonly maxWorkers = Math.max(1, availableParallelism() - 1),
  ) {
    this.idle = new IdleWorkers(entry);
  }

  /**
   * Does a job off this thread. When the signal aborts, the worker is ended at once.
   *
   * @throws what `failed` makes; the signal's reason when it aborts.
   */
  async run(request: Request, signal?: AbortSignal): Promise<Answer> {
    await this.takePlace(signal);
    try {
      signal?.throwIfAborted();
      return await this.ask(request, signal);
    } finally {
      this.running -= 1;
      this.waiting.shift()?.();
    }
  }

  private async ask(request: Request, signal?: AbortSignal): Promise<Answer> {
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

  private async takePlace(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    // The one who leaves wakes one who waits; a newcomer may be quicker, so look again.
    while (this.running >= this.maxWorkers) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.running += 1;
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
