import type { Worker } from 'node:worker_threads';
import { endWorker, spawnWorker, stopListening } from './spawn-worker.js';

/** A thread without work keeps some ten megabytes; starting one takes as long as a small job. */
const KEPT_MS = 60_000;

/** Threads that have done a job and wait for the next; they keep no process from ending. */
export class IdleWorkers {
  /** @param entry the compiled file of a worker. */
  constructor(private readonly entry: URL) {}

  private readonly waiting = new Map<Worker, NodeJS.Timeout>();

  /** The one that waits shortest, or a new one. */
  take(): Worker {
    const last = [...this.waiting].at(-1);
    if (last === undefined) return spawnWorker(this.entry);
    const [worker, timer] = last;
    clearTimeout(timer);
    this.waiting.delete(worker);
    stopListening(worker);
    worker.ref();
    return worker;
  }

  /** Keeps a worker for some time. */
  keep(worker: Worker): void {
    stopListening(worker);
    worker.unref();
    const forget = (): void => {
      clearTimeout(this.waiting.get(worker));
      this.waiting.delete(worker);
      endWorker(worker);
    };
    worker.once('error', forget);
    worker.once('exit', forget);
    this.waiting.set(worker, setTimeout(forget, KEPT_MS).unref());
  }
}
