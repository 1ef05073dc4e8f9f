export { applyDecision } from './apply-decision.js';
export { clearIfOnly } from './clear-graph.js';
export { replayJournal } from './replay-journal.js';
