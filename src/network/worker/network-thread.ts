/** Runs in a worker thread: a job in, an answer out, one after the other. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { NetworkTooLargeError } from '../build/index.js';
import { LayoutTooLargeError } from '../layout/index.js';
import { tabulateColumns } from '../table/index.js';
import { analyzeNetwork } from './network-analysis.js';
import { unpackRows } from './packed-rows.js';
import { buffersIn, type WorkerAnswer, type WorkerRequest } from './worker-messages.js';

function answer(request: WorkerRequest): WorkerAnswer {
  try {
    const tabulated = 'rows' in request ? tabulateColumns(unpackRows(request.rows)) : null;
    const columns = 'columns' in request ? request.columns : tabulated?.columns;
    if (columns === undefined) throw new TypeError('A request brings rows or columns.');
    return { kind: 'DONE', analysis: analyzeNetwork(columns, request.job), tabulated };
  } catch (error) {
    if (error instanceof NetworkTooLargeError) {
      return { kind: 'TOO_LARGE', pairs: error.pairs, maxPairs: error.maxPairs };
    }
    if (error instanceof LayoutTooLargeError) {
      return { kind: 'TOO_MANY_NODES', nodes: error.nodes, maxNodes: error.maxNodes };
    }
    return { kind: 'FAILED', error };
  }
}

function serve(port: MessagePort): void {
  port.on('message', (request: WorkerRequest) => {
    const result = answer(request);
    port.postMessage(result, [...buffersIn(result)]);
  });
}

if (parentPort !== null) serve(parentPort);
