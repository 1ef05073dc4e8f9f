export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
export { type ExportFile, exportFile, exportParameters, paperParameters } from './export/index.js';
export {
  coerceInputs,
  type Input,
  type Parameter,
  parametersOf,
  type RawParameters,
  readParameters,
} from './parameters/index.js';
