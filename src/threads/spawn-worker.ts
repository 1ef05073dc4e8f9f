import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/**
 * Starts a worker thread: compiled from dist, or through tsx where the source itself runs (tests,
 * benchmarks).
 *
 * @param entry the worker's compiled file, `new URL('./entry.js', import.meta.url)`.
 */
export function spawnWorker(entry: URL): Worker {
  const isSource = extname(fileURLToPath(import.meta.url)) === '.ts';
  if (!isSource) return new Worker(entry);
  const source = entry.href.replace(/\.js$/, '.ts');
  return new Worker(SOURCE_START, { eval: true, workerData: { entry: source } });
}

/** Takes our listeners away; those that Node keeps on a worker start and stop its port. */
export function stopListening(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

/** Ends a worker, at once: it has answered or is not wanted any more; how it ends says nothing new. */
export function endWorker(worker: Worker): void {
  stopListening(worker);
  worker.on('error', () => undefined);
  void worker.terminate();
}

/**
 * A worker of Node 20 takes no loader by option, so it registers tsx itself and then loads the
 * entry. The empty data tells tsx that it was registered, not given as --loader.
 */
const SOURCE_START = `
  const { entry } = require('node:worker_threads').workerData;
  require('node:module').register('tsx/esm', { parentURL: entry, data: {} });
  import(entry);
`;
