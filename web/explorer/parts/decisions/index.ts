export { Comparison } from './comparison.js';
export { DecisionBar } from './decision-bar.js';
export { EvidenceOfPapers, EvidenceOfPeople } from './evidence.js';
export { MergeWith } from './merge-with.js';
export { PaperSide } from './paper-side.js';
export { PersonSide } from './person-side.js';
export { ReasonField, USUAL_REASON } from './reason-field.js';
export { Side, Sides } from './sides.js';
export { type Decision, type SameKind, useDecisions } from './use-decisions.js';
