export { type TriedMerge, TriedPapers } from './tried-papers.js';
