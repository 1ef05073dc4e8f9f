export { endWorker, spawnWorker, stopListening } from './spawn-worker.js';
