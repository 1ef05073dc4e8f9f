export { DecisionBar, ReasonField, USUAL_REASON } from './decision-bar.js';
export { EvidenceOfPapers, EvidenceOfPeople } from './evidence.js';
export { type Decision, type SameKind, useDecisions } from './use-decisions.js';
