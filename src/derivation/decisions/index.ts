export { readAliases, underAliases } from './alias-names.js';
export { asDecided, type PaperDecisions } from './as-decided.js';
export { type GraphDecisions, readDecisions } from './graph-decisions.js';
export { leftOutMark } from './leaving-out.js';
export { mayHaveAliases } from './may-have-aliases.js';
export { type Thesauri, targetsOf, thesaurusKindOf } from './thesauri.js';
