export { ItemQueue } from './item-queue.js';
export { linesFrom, shorten } from './message-text.js';
export type { Problem, Severity } from './problem.js';
export {
  FINDING_CODES,
  type FindingCode,
  PROBLEM_CODES,
  type ProblemKind,
  type ReadingCode,
} from './problem-codes.js';
export type { ReadObserver, SourceEncoding, Span, SpanUse } from './read-observer.js';
export { DEFAULT_MAX_LENGTH, type ReadOptions, type RisItem } from './ris-item.js';
export type { RisField, RisForm, RisRecord, TagValue } from './ris-record.js';
export { SourceCount } from './source-count.js';
export { type SpanTrace, traceFor } from './span-trace.js';
export { zipFields } from './zip-fields.js';
