export { argumentPath } from './argument-path.js';
export {
  ERROR_CODES,
  ERROR_GROUPS,
  type ErrorCode,
  isErrorCode,
  statusOfCode,
} from './error-codes.js';
export type { ErrorMeaning } from './error-meaning.js';
export { hasCode } from './has-code.js';
export { countOf, thereAre } from './in-words.js';
export { PapergraphError } from './papergraph-error.js';
export { systemRefusal } from './system-refusal.js';
