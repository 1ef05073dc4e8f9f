export { listSources, sourcesIn } from './list-sources.js';
export { fileSource, type ImportSource, textSource } from './source.js';
