export { exportRecords } from './exports/index.js';
export { type ImportProgress, type ImportReport, importSource } from './runs/index.js';
export {
  fileSource,
  type ImportSource,
  listSources,
  SourceUnreadableError,
  textSource,
} from './sources/index.js';
