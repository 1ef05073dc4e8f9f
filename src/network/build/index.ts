export { estimateNetwork, type NetworkEstimate } from './build-estimate.js';
export { buildNetwork, type Network, type NodeColumns } from './build-network.js';
export type { BuildOptions, Normalisation, TopBy } from './build-options.js';
export type { LinkColumns } from './link-columns.js';
export { papersOfMember, sharedPapers } from './link-papers.js';
export type { Cut } from './network-limits.js';
export { NetworkTooLargeError } from './network-too-large.js';
export { selectPapers } from './select-papers.js';
