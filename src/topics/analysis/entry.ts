/** Runs in a worker thread: a job in, an answer out, one after the other. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { type AnalysisAnswer, type AnalysisRequest, unpackNames } from './messages.js';
import { doTopicJob } from './topic-job.js';

function answer({ job, names, columns }: AnalysisRequest): AnalysisAnswer {
  try {
    const table = { names: unpackNames(names), ...columns };
    return { kind: 'DONE', finding: doTopicJob(table, job) };
  } catch (error) {
    return { kind: 'FAILED', error };
  }
}

function serve(port: MessagePort): void {
  port.on('message', (request: AnalysisRequest) => port.postMessage(answer(request)));
}

if (parentPort !== null) serve(parentPort);
