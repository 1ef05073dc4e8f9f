export { TermWorkerError } from './errors.js';
export { TermWorkers } from './term-workers.js';
