export {
  doiOf,
  interpretRecord,
  isEmptyRecord,
  LANGUAGE_CODES,
  languageCode,
  locateFindings,
} from './fields/index.js';
export { printRecord, RECORD_TYPES, recordType } from './grammar/index.js';
export {
  type FindingCode,
  PROBLEM_CODES,
  type Problem,
  type ProblemKind,
  type ReadingCode,
  type ReadObserver,
  type ReadOptions,
  type RisField,
  type RisForm,
  type RisItem,
  type RisRecord,
  type Severity,
  type SourceEncoding,
  type Span,
  type SpanUse,
  type TagValue,
  zipFields,
} from './items/index.js';
export { mergeKeyword } from './keywords/index.js';
export { fullName, parseName, readOrcid } from './names/index.js';
export { parseRis, readRis, readRisBatches } from './reader/index.js';
export type {
  Affiliation,
  Contributor,
  Finding,
  Interpretation,
  JournalName,
  Keyword,
  KeywordScheme,
  PersonName,
  Reference,
} from './reference/index.js';
export { readSourceLines, type SourceLine, SourceLines, type WantedPlace } from './source/index.js';
export { type AbstractSection, abstractSections } from './text/index.js';
