export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
export {
  type ExportFile,
  exportFile,
  exportParameters,
  LIST_FILES,
  type ListExtension,
  type ListName,
  listParameters,
} from './export/index.js';
export { type FilterInWords, filtersInWords } from './filters-in-words.js';
export { IMPORTS_ARE_OFF } from './imports/index.js';
export {
  asksForMark,
  coerceInputs,
  type Input,
  MARK_PARAMETER,
  type Parameter,
  parametersOf,
  type RawParameters,
  readParameters,
} from './parameters/index.js';
export { runQuery } from './run-query.js';
