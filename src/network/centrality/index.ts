export { type DistanceSums, sumDistances } from './distance-sums.js';
export {
  type Centralities,
  type Centrality,
  type CentralityScores,
  measureCentralities,
} from './measure-centralities.js';
export {
  chooseSources,
  EXACT_UP_TO,
  SAMPLE_SIZE,
  type SamplingOptions,
  type Sources,
} from './sources.js';
