import type { Worker } from 'node:worker_threads';
import type { ChunkMessage } from './messages.js';

/** Sends the chunks of a source to the thread that reads them, one for each that it took. */
export class ChunkSender {
  readonly #worker: Worker;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #last: Promise<void> = Promise.resolve();
  #error: { readonly cause: unknown } | null = null;

  constructor(worker: Worker, chunks: AsyncIterable<Uint8Array>) {
    this.#worker = worker;
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Sends the next chunk, or how the chunks end. */
  send(): void {
    this.#last = this.#last.then(() => this.#sendNext());
  }

  /** Closes the source. @throws what the source threw, when all that came before was read. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
    if (this.#error !== null) throw this.#error.cause;
  }

  async #sendNext(): Promise<void> {
    try {
      const { done, value } = await this.#chunks.next();
      if (done) this.#post({ kind: 'END' });
      else this.#postChunk(value);
    } catch (cause) {
      this.#error ??= { cause };
      this.#post({ kind: 'BROKEN' });
    }
  }

  /** Moves a copy: the chunk may be a part of a larger memory, which would be copied whole. */
  #postChunk(chunk: Uint8Array): void {
    const bytes = new Uint8Array(chunk);
    this.#post({ kind: 'CHUNK', bytes }, [bytes.buffer]);
  }

  #post(message: ChunkMessage, moved: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, moved);
  }
}
