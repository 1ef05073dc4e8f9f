export type {
  DamageLine,
  EntryLine,
  Journal,
  JournalFinding,
  JournalLine,
} from './append-journal.js';
export { checkJournal, type JournalCheck } from './check-journal.js';
export { encodeFields } from './encode-lines.js';
export type {
  DecisionEntry,
  ImportEndEntry,
  ImportEntry,
  ImportLine,
  JournalEntry,
  NewEntry,
  RecordEntry,
} from './entry.js';
export { checksumOfFile, type FileChecksum } from './file-checksum.js';
export { openJournal } from './open-journal.js';
export { type Position, START } from './position.js';
export { type JournalSurvey, surveyJournal } from './survey-journal.js';
export { syncFolder } from './sync-folder.js';
