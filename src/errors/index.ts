export { ERROR_CODES, type ErrorCode, isErrorCode } from './error-codes.js';
export { PapergraphError } from './papergraph-error.js';
export { systemRefusal } from './system-refusal.js';
