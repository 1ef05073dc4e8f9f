export { listSources } from './list-sources.js';
export { fileSource, type ImportSource, SourceUnreadableError, textSource } from './source.js';
