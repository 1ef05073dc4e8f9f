export { DecodeError, type Decoder, integer, text } from '../model/index.js';
export * from './changes/index.js';
export type { Clause, Dialect } from './dialect.js';
export type { Engine, EngineInfo, ReadOptions, Transaction, WriteOptions } from './engine.js';
export * from './errors.js';
export { openGrafeo } from './grafeo/grafeo-engine.js';
export { type Neo4jOptions, openNeo4j } from './neo4j/neo4j-engine.js';
export { mayBeStarting } from './neo4j/translate-error.js';
export { type Observation, observeEngine } from './observe.js';
export {
  command,
  type Parameter,
  type Parameters,
  type Statement,
  statement,
} from './statement.js';
export * from './statements/index.js';
