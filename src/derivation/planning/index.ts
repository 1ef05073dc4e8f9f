export type { Batch, BatchRecord, BatchResult } from './batch.js';
export { FeatureMemory } from './feature-memory.js';
export {
  foundingRecords,
  gatherPapers,
  mayBeRow,
  type OldPaper,
  type PaperPlan,
  type PaperPlans,
  type PlannedRecord,
  papersOf,
  plannedRecord,
  planPapers,
} from './plan-papers.js';
export { planRemoval } from './plan-removal.js';
export { recordKeys } from './record-keys.js';
export { StoredRecords } from './stored-records.js';
