export { listSources, recordFilesBelow, sourcesIn } from './list-sources.js';
export { fileSource, type ImportSource, textSource } from './source.js';
