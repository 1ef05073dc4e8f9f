export { costOf, type NetworkSize } from './job-cost.js';
export {
  analyzeNetwork,
  type LayoutWish,
  type NetworkAnalysis,
  type NetworkJob,
} from './network-analysis.js';
export { NetworkWorkers, type TableAnalysis } from './network-workers.js';
