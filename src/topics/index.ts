export * from './keywords/index.js';
export * from './relevance/index.js';
export { findTerms } from './terms/find-terms.js';
export type { Term } from './terms/rank-terms.js';
export { hasModel, type PaperTerms, type PaperText, readPaper } from './terms/read-paper.js';
export type { Tagger } from './terms/tagged-text.js';
export * from './text/index.js';
export * from './worker/index.js';
