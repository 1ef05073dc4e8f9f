export type { Turn } from './fair-line.js';
export { JobWorkers } from './job-workers.js';
export { spawnWorker } from './spawn-worker.js';
export { QueueFullError, WorkQueue } from './work-queue.js';
