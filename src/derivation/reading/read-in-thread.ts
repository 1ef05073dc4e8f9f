import type { Worker } from 'node:worker_threads';
import { endWorker, IdleWorkers, nextRound } from '../../threads/index.js';
import { ChunkSender } from './chunk-sender.js';
import { ReadingThreadError } from './errors.js';
import { Inbox } from './inbox.js';
import type { ReadingAnswer, ReadingRequest } from './messages.js';
import type { ReadingOptions, ReadPart } from './read-part.js';
import { receivedPart } from './sent-part.js';

const WORKERS = new IdleWorkers(new URL('./entry.js', import.meta.url));

/** Chunks that are sent before the thread takes them: it never waits for a disk that is as fast as it. */
const CHUNKS_AHEAD = 2;

/**
 * The parts of a source, read in a thread of its own a batch ahead of who takes them. Other work of this
 * thread gets its turn after each.
 *
 * @throws what the chunks throw, after the parts before it; ReadingThreadError.
 */
export async function* readInThread(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadingOptions,
): AsyncGenerator<ReadPart> {
  const worker = WORKERS.take();
  const sender = new ChunkSender(worker, chunks);
  let isDone = false;
  try {
    const answers = answersOf(worker, sender);
    send(worker, { kind: 'OPEN', options });
    for (let ahead = 0; ahead < CHUNKS_AHEAD; ahead += 1) sender.send();
    for (;;) {
      const answer = await answers.take();
      if (answer.kind === 'FAILED') throw new ReadingThreadError(options.source, answer.error);
      if (answer.kind === 'DONE') break;
      if (answer.kind !== 'PART') continue;
      send(worker, { kind: 'PART_TAKEN' });
      yield receivedPart(answer.part);
      await nextRound();
    }
    isDone = true;
  } finally {
    if (isDone) WORKERS.keep(worker);
    else endWorker(worker);
    await sender.close();
  }
}

/** What the thread answers; a thread that ends answers that it failed. */
function answersOf(worker: Worker, sender: ChunkSender): Inbox<ReadingAnswer> {
  const answers = new Inbox<ReadingAnswer>();
  worker.on('message', (answer: ReadingAnswer) => {
    if (answer.kind === 'CHUNK_TAKEN') sender.send();
    else answers.push(answer);
  });
  worker.on('error', (error) => answers.push({ kind: 'FAILED', error }));
  worker.on('exit', (code) => answers.push({ kind: 'FAILED', error: `exit code ${code}` }));
  return answers;
}

function send(worker: Worker, request: ReadingRequest): void {
  worker.postMessage(request);
}
