export type { Turn } from './fair-line.js';
export { giveWay } from './give-way.js';
export { IdleWorkers } from './idle-workers.js';
export { inTime } from './in-time.js';
export { JobWorkers } from './job-workers.js';
export { nextRound } from './next-round.js';
export { endWorker, spawnWorker } from './spawn-worker.js';
export { unlessAborted } from './unless-aborted.js';
export { QueueFullError, WorkQueue } from './work-queue.js';
