import { availableParallelism } from 'node:os';
import type { PaperTerms, PaperText } from '../terms/read-paper.js';
import { TermThread } from './term-thread.js';

/** Papers in one message: enough to spread its cost, few enough to share a batch among threads. */
const CHUNK = 50;
/** So many messages must wait before another thread is started: a few records use one. */
const CHUNKS_A_THREAD = 3;

/**
 * One processor is left to the import that writes while terms are found: on two, a second thread takes as much
 * time to load and compile as it saves.
 */
const MOST_THREADS = Math.max(1, availableParallelism() - 1);

/** A thread holds some 60 MB, most of it the model; to load this takes as long as a few hundred papers. */
const KEPT_MS = 60_000;

/**
 * Reads the terms of papers in threads, each with a model of its own. The first starts with the first paper, others
 * when there is work for them. They wait for more for a while, and do not keep the process alive.
 */
export class TermWorkers {
  readonly #threads: TermThread[] = [];

  /** @param keptMs milliseconds without work after which a thread ends. */
  constructor(
    private readonly maxThreads = MOST_THREADS,
    private readonly keptMs = KEPT_MS,
  ) {}

  /**
   * The languages and terms of papers, in their order. Whoever has many papers asks for some hundreds at
   * a time and waits: so memory stays flat.
   *
   * @throws TermWorkerError
   */
  async read(texts: readonly PaperText[]): Promise<readonly PaperTerms[]> {
    const chunks: Promise<readonly PaperTerms[]>[] = [];
    for (let start = 0; start < texts.length; start += CHUNK) {
      chunks.push(this.#quietest().read(texts.slice(start, start + CHUNK)));
    }
    return (await Promise.all(chunks)).flat();
  }

  /** Ends the threads; a later reading starts new ones. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map((thread) => thread.end()));
  }

  /** The thread with the least to do; a new one where all have enough. */
  #quietest(): TermThread {
    const threads = this.#threads.filter((thread) => !thread.isOver);
    this.#threads.splice(0, this.#threads.length, ...threads);
    const [quiet] = threads.sort((a, b) => a.waiting - b.waiting);
    const isEnough = quiet !== undefined && quiet.waiting < CHUNKS_A_THREAD;
    if (quiet !== undefined && (isEnough || threads.length >= this.maxThreads)) return quiet;
    const started = new TermThread(this.keptMs);
    this.#threads.push(started);
    return started;
  }
}
