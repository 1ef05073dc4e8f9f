export { type Clustering, clusterByLeiden, type LeidenOptions } from './leiden.js';
export { modularityOf } from './modularity.js';
export { NO_CLUSTER } from './number-by-size.js';
