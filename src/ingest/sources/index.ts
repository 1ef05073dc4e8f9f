export { listSources } from './list-sources.js';
export { fileSource, type ImportSource, textSource } from './source.js';
