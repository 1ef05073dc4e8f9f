export { applyDecision } from './apply-decision.js';
export { clearIfOnly, wouldClear } from './clear-graph.js';
export { type FinishedWork, finishPending } from './finish-pending.js';
export { replayJournal } from './replay-journal.js';
