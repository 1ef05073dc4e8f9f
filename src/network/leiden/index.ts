export { type Clustering, clusterByLeiden, type LeidenOptions, startsFor } from './leiden.js';
export { NO_CLUSTER } from './number-by-size.js';
