export type { LateWork } from './applying.js';
export { createCurator } from './create-curator.js';
export type { DecisionContent } from './decide.js';
export { draftThesaurus } from './draft-thesaurus.js';
export { entriesInForce, importThesaurus } from './import-thesaurus.js';
export { replaceImport } from './remove-import.js';
