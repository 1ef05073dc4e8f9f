export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
export { type ExportFile, exportFile, exportParameters } from './export/index.js';
