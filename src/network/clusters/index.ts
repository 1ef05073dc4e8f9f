export { type GroupPaper, papersOfGroup } from './cluster-papers.js';
export { type ClusterSummary, summarizeClusters } from './cluster-summary.js';
