export { JobWorkers } from './job-workers.js';
export { spawnWorker } from './spawn-worker.js';
