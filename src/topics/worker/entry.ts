/** Runs in a worker thread: loads the model once, then reads papers as they come. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { readPaper } from '../terms/read-paper.js';
import type { Tagger } from '../terms/tagged-text.js';
import { loadTagger } from '../terms/wink-tagger.js';
import type { WorkerAnswer, WorkerRequest } from './messages.js';

function answer({ texts }: WorkerRequest, tag: Tagger): WorkerAnswer {
  try {
    return { kind: 'DONE', found: texts.map((text) => readPaper(text, tag)) };
  } catch (error) {
    return { kind: 'FAILED', error };
  }
}

function serve(port: MessagePort): void {
  const tag = loadTagger();
  port.on('message', (request: WorkerRequest) => port.postMessage(answer(request, tag)));
}

if (parentPort !== null) serve(parentPort);
