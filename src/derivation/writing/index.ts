export { topicsOnEdges, withTerms } from './add-terms.js';
export { applyBatch } from './apply-batch.js';
export { finishTerms, type OnTermsProgress } from './finish-terms.js';
export { nothingTouched, type Touched, topicMention } from './mentions.js';
export { EDGE_PARTS, type EdgePart, type PaperChange } from './paper-changes.js';
export { writePapers } from './write-papers.js';
export { writePaperPlans } from './write-plans.js';
