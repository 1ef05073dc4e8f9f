export { applyDecision } from './apply-decision.js';
export { clearIfOnly } from './clear-graph.js';
export { type FinishedWork, finishPending } from './finish-pending.js';
export { replayJournal } from './replay-journal.js';
