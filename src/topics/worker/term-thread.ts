import type { Worker } from 'node:worker_threads';
import { spawnWorker } from '../../threads/index.js';
import type { PaperTerms, PaperText } from '../terms/read-paper.js';
import { TermWorkerError } from './errors.js';
import type { WorkerAnswer } from './messages.js';

const ENTRY = new URL('./entry.js', import.meta.url);

interface Waiting {
  readonly resolve: (found: readonly PaperTerms[]) => void;
  readonly reject: (error: TermWorkerError) => void;
}

/** One thread; what it is asked it answers in turn. Where nothing is asked for some time, it ends. */
export class TermThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #failure: TermWorkerError | null = null;
  #idle: NodeJS.Timeout | undefined;

  /** @param keptMs milliseconds without work after which it ends. */
  constructor(private readonly keptMs: number) {
    this.#worker = spawnWorker(ENTRY);
    this.#worker.on('message', (answer: WorkerAnswer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', (code) => this.#fail(`exit code ${code}`));
    this.#worker.unref();
  }

  /** How many requests it has not answered. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** True where it failed or was ended, and answers no more. */
  get isOver(): boolean {
    return this.#failure !== null;
  }

  read(texts: readonly PaperText[]): Promise<readonly PaperTerms[]> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    clearTimeout(this.#idle);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      // It holds the process only while someone waits.
      this.#worker.ref();
      this.#worker.postMessage({ texts: texts.map(textOf) });
    });
  }

  async end(): Promise<void> {
    clearTimeout(this.#idle);
    // At once, so that nobody asks a thread that is about to end; those who wait hear of it when it has.
    this.#failure ??= new TermWorkerError('it was ended');
    await this.#worker.terminate();
  }

  #settle(answer: WorkerAnswer): void {
    const asked = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#rest();
    if (answer.kind === 'DONE') asked?.resolve(answer.found);
    else asked?.reject(new TermWorkerError(answer.error));
  }

  #rest(): void {
    this.#worker.unref();
    this.#idle = setTimeout(() => void this.end(), this.keptMs).unref();
  }

  #fail(cause: unknown): void {
    this.#failure ??= new TermWorkerError(cause);
    for (const { reject } of this.#waiting.splice(0)) reject(this.#failure);
  }
}

/** Title and abstract alone: whoever asks may give whole papers, and all that is sent is copied. */
function textOf({ title, abstract }: PaperText): PaperText {
  return { title, abstract };
}
