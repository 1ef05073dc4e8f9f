export { registerImports, type TakenImports } from './import-routes.js';
export { discardRest, uploadChunks } from './upload-chunks.js';
