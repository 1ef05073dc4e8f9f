export type { Batch, BatchRecord, BatchResult } from './batch.js';
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
export { type FeatureMemory, StoredRecords } from './stored-records.js';
