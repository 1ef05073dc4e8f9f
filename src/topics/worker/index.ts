export { TermWorkers } from './term-workers.js';
