export { argumentOf, badArgument } from './bad-argument.js';
export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
export { DECISIONS_ARE_OFF } from './deciding.js';
export {
  type ExportFile,
  exportFile,
  exportParameters,
  fileParameters,
  LIST_FILES,
  type ListExtension,
  type ListName,
  listParameters,
} from './export/index.js';
export { countConditions } from './filters/index.js';
export { type FilterInWords, filtersInWords } from './filters-in-words.js';
export { type ImportOverlap, importOverlap } from './import-overlap.js';
export { IMPORTS_ARE_OFF } from './imports/index.js';
export { isGiven } from './is-given.js';
export {
  asksForMark,
  coerceInputs,
  type GivenParameters,
  type Input,
  MARK_PARAMETER,
  type Parameter,
  parametersOf,
  type RawParameters,
  readParameters,
  valueAt,
} from './parameters/index.js';
export { rowsAsked } from './rows-asked.js';
export { operationsIn, runQuery } from './run-query.js';
