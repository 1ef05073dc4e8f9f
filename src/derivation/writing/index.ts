export { topicsOnEdges, withTerms } from './add-terms.js';
export { applyBatch } from './apply-batch.js';
export { topicMention } from './mentions.js';
export { writePaperPlans, writeSignatures } from './write-papers.js';
