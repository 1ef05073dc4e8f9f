export type { ChangeTarget } from './change-target.js';
export { beginChange, KnownRecords, recordIds } from './known-records.js';
export { NodeMemory } from './node-memory.js';
export { RULES_VERSION } from './rules-version.js';
export type { TermReader } from './term-reader.js';
