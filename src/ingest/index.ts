export { exportRecords } from './exports/index.js';
export {
  type DryRunMerge,
  type DryRunOutcome,
  type ExampleImports,
  type ImportProgress,
  ImportRemovedError,
  type ImportReport,
  importIdOf,
  importSource,
} from './runs/index.js';
export {
  fileSource,
  type ImportSource,
  listSources,
  recordFilesBelow,
  sourcesIn,
  textSource,
} from './sources/index.js';
