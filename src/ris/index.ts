export { doiOf } from './doi.js';
export { interpretRecord, locateFindings } from './interpret-record.js';
export { fullName, parseName } from './person-name.js';
export type * from './problem.js';
export {
  FINDING_CODES,
  type FindingCode,
  PROBLEM_CODES,
  type ProblemKind,
  READING_CODES,
  type ReadingCode,
} from './problem-codes.js';
export { parseRis, readRis } from './read-ris.js';
export type * from './record.js';
export type * from './reference.js';
export { DEFAULT_MAX_LENGTH, type ReadOptions, type RisItem } from './ris-item.js';
