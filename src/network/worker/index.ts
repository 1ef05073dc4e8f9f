export { analyzeNetwork, type NetworkAnalysis, type NetworkJob } from './analysis.js';
export { NetworkWorkerError } from './errors.js';
export { costOf, type NetworkSize } from './job-cost.js';
export { NetworkWorkers, type TableAnalysis } from './network-workers.js';
