export type {
  DamageLine,
  EntryLine,
  Journal,
  JournalFinding,
  JournalLine,
} from './append-journal.js';
export { checkJournal, type JournalCheck } from './check-journal.js';
export { encodeLine } from './encode-lines.js';
export type {
  DecisionEntry,
  ImportEndEntry,
  ImportEntry,
  ImportLine,
  JournalEntry,
  RecordEntry,
} from './entry.js';
export {
  JournalBehindError,
  JournalClosedError,
  JournalEntryTooLargeError,
  JournalUnreadableError,
  JournalUnwritableError,
} from './errors.js';
export { openJournal } from './open-journal.js';
export { isBehind, type Position, START } from './position.js';
export { type JournalSurvey, surveyJournal } from './survey-journal.js';
export { syncFolder } from './sync-folder.js';
