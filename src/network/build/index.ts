export { NetworkTooLargeError } from './errors.js';
export { estimateNetwork, type NetworkEstimate } from './estimate.js';
export type { Cut } from './limit-draft.js';
export type { LinkColumns } from './link-columns.js';
export { buildNetwork, type Network, type NodeColumns } from './network.js';
export type { BuildOptions, Normalisation, TopBy } from './options.js';
export { rankLinks, rankNodes } from './ranking.js';
export { selectPapers } from './select-papers.js';
export { papersOfMember, sharedPapers } from './shared-papers.js';
