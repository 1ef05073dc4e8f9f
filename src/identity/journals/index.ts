export {
  type GroupedJournals,
  groupJournals,
  type JournalEvidence,
  type JournalGroup,
  type JournalJoin,
} from './group-journals.js';
export { journalTitle } from './journal-title.js';
