export type { Change } from './change.js';
export { changeGraph, rederive, tryChange } from './change-graph.js';
export type { ChangeTarget } from './change-target.js';
export { KnownRecords, knownRecords, recordIds } from './known-records.js';
export { NodeMemory } from './node-memory.js';
export { MOST_AT_ONCE, Pieces, recordsAtOnce } from './pieces.js';
export { RULES_VERSION } from './rules-version.js';
export type { TermReader } from './term-reader.js';
