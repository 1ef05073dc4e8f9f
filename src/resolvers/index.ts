export { buildApiSchema } from './build-api-schema.js';
export { type Context, createContext } from './context.js';
