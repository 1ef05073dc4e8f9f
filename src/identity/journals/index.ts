export { abbreviates, abbreviatesStart, isAcronym } from './abbreviation.js';
export {
  type GroupedJournals,
  groupJournals,
  type JournalGroup,
  type JournalJoin,
} from './group-journals.js';
export type { JournalEvidence } from './journal-evidence.js';
export { standsFor } from './journal-names.js';
export { journalTitle } from './journal-title.js';
