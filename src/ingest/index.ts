export { type ImportOptions, importSource } from './import-source.js';
export {
  type JournalDamage,
  type ReplayOptions,
  replayJournal,
} from './replay-journal.js';
export type { ImportProgress, ImportReport } from './report.js';
export {
  fileSource,
  type ImportSource,
  listSources,
  SourceUnreadableError,
  spoolStream,
  textSource,
} from './source.js';
export type { ImportTarget } from './target.js';
