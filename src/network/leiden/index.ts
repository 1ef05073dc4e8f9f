export { type Clustering, clusterByLeiden, type LeidenOptions } from './leiden.js';
export { NO_CLUSTER } from './number-by-size.js';
