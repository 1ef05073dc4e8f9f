export { DecodeError, type Decoder, integer, text } from '../model/index.js';
export * from './changes/index.js';
export { NO_YEAR_TOLD } from './column-pieces.js';
export type { Clause, Dialect } from './dialect.js';
export type {
  Engine,
  EngineInfo,
  PlanStep,
  ReadOptions,
  Transaction,
  WriteOptions,
} from './engine.js';
export * from './errors.js';
export {
  type AskedNodeFilter,
  describeNodes,
  describePapers,
  type Filter,
  type FilteredLabel,
  mergeableIds,
  type NodeFilter,
  needsEachId,
  type OddName,
  type OneOrAny,
  type PaperFeature,
  type PaperFilter,
  type Passage,
  replaceIds,
  type TextPlace,
} from './filters/index.js';
export { openGrafeo } from './grafeo/grafeo-engine.js';
export { mayBeStarting } from './neo4j/may-be-starting.js';
export type { Neo4jOptions } from './neo4j/neo4j-engine.js';
export { type Observation, observeEngine } from './observe.js';
export { openNeo4j } from './open-neo4j.js';
export type { FieldsForm, StorableFields } from './record-fields.js';
export {
  command,
  type ListedLabel,
  type Parameter,
  type Parameters,
  type Statement,
  statement,
  type TouchedNodes,
} from './statement.js';
export * from './statements/index.js';
export { SURROUNDING_KINDS, type SurroundingKind } from './surrounding-kinds.js';
