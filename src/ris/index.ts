export { type AbstractSection, abstractSections, DATA_AVAILABILITY } from './abstract-sections.js';
export { doiOf } from './doi.js';
export { interpretRecord, locateFindings } from './interpret-record.js';
export { mergeKeyword } from './merge-keyword.js';
export { fullName, parseName } from './person-name.js';
export { printRecord } from './print-record.js';
export type * from './problem.js';
export {
  type FindingCode,
  PROBLEM_CODES,
  type ProblemKind,
  type ReadingCode,
} from './problem-codes.js';
export type { ReadObserver, SourceEncoding, Span, SpanUse } from './read-observer.js';
export { parseRis, readRis, readRisBatches } from './read-ris.js';
export type * from './record.js';
export type * from './reference.js';
export type { ReadOptions, RisItem } from './ris-item.js';
export {
  readSourceLines,
  type SourceLine,
  SourceLines,
  type WantedPlace,
} from './source-lines.js';
export { zipFields } from './zip-fields.js';
