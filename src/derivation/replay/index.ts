export { applyDecision } from './apply-decision.js';
export { replayJournal } from './replay-journal.js';
