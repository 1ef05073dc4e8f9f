export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
export {
  EXPORT_FILES,
  type ExportFile,
  exportFile,
  exportParameters,
} from './export/index.js';
