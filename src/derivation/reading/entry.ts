/** Runs in a worker thread: reads one source after another, as its chunks come. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { Inbox } from './inbox.js';
import type { ChunkMessage, ReadingAnswer, ReadingRequest } from './messages.js';
import type { ReadingOptions } from './read-part.js';
import { readParts } from './read-parts.js';
import { type SentPart, sentPart } from './sent-part.js';

/**
 * Parts that are sent before they are taken: as many as a batch of an import holds, so that the next
 * batch is there when one is written.
 */
const PARTS_AHEAD = 10;

/** Sends an answer; what is moved with it is gone from here. */
type Answer = (answer: ReadingAnswer, moved?: readonly ArrayBuffer[]) => void;

/** The reading of one source. */
class Reading {
  readonly #answer: Answer;
  readonly #chunks = new Inbox<ChunkMessage>();
  readonly #places = new Inbox<true>();

  constructor(answer: Answer) {
    this.#answer = answer;
    for (let place = 0; place < PARTS_AHEAD; place += 1) this.#places.push(true);
  }

  give(message: ChunkMessage): void {
    this.#chunks.push(message);
  }

  partTaken(): void {
    this.#places.push(true);
  }

  async run(options: ReadingOptions): Promise<void> {
    try {
      for await (const part of readParts(this.#received(), options)) {
        await this.#places.take();
        this.#send(sentPart(part, options));
      }
      this.#answer({ kind: 'DONE' });
    } catch (error) {
      this.#answer(error === BROKEN ? { kind: 'DONE' } : { kind: 'FAILED', error });
    }
  }

  #send(part: SentPart): void {
    this.#answer({ kind: 'PART', part }, [part.bytes.buffer]);
  }

  async *#received(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const message = await this.#chunks.take();
      if (message.kind === 'END') return;
      if (message.kind === 'BROKEN') throw BROKEN;
      this.#answer({ kind: 'CHUNK_TAKEN' });
      yield message.bytes;
    }
  }
}

/** Ends a reading before its last part: who sends the chunks knows why they end. */
const BROKEN = new Error('The source cannot be read on.');

function serve(port: MessagePort): void {
  const answer: Answer = (message, moved = []) => port.postMessage(message, moved);
  let reading = new Reading(answer);
  port.on('message', (request: ReadingRequest) => {
    if (request.kind === 'OPEN') {
      reading = new Reading(answer);
      void reading.run(request.options);
    } else if (request.kind === 'PART_TAKEN') reading.partTaken();
    else reading.give(request);
  });
}

if (parentPort !== null) serve(parentPort);
