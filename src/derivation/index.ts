export {
  type Change,
  type ChangeTarget,
  changeGraph,
  KnownRecords,
  knownRecords,
  NodeMemory,
  Pieces,
  RULES_VERSION,
  recordIds,
  recordsAtOnce,
  rederive,
  type TermReader,
} from './changes/index.js';
export {
  type JoinReport,
  joinAll,
  joinNames,
  joinTouched,
  NOTHING_JOINED,
} from './joining/index.js';
export { parseJournalForm } from './nodes/index.js';
export type { Batch, BatchRecord } from './planning/index.js';
export { type ReadPart, type ReadRecord, readRecords } from './reading/index.js';
export {
  type KeptRecord,
  type MovedRecords,
  readKeptRecords,
  returnImport,
} from './removing/index.js';
export {
  applyDecision,
  clearIfOnly,
  type FinishedWork,
  finishPending,
  replayJournal,
  wouldClear,
} from './replay/index.js';
export {
  RESOLVED_KINDS,
  type ResolvedName,
  type ResolveReport,
  rebuildTerms,
  resolveGraph,
} from './resolving/index.js';
export { type OnThesaurusProgress, thesaurusInForce } from './thesauri/index.js';
export { type TriedMerge, TriedPapers } from './trying/index.js';
export { applyBatch, finishTerms, type OnTermsProgress } from './writing/index.js';
