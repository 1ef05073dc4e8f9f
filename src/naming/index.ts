export {
  type AuthorForm,
  formOfSignature,
  type SignedName,
  signaturesOf,
} from './author-form.js';
export type { Curator, DecisionReason } from './curator.js';
export { decisionsInForce } from './decisions-in-force.js';
export { type AuthorExplanation, explainAuthors } from './explain-authors.js';
export { identityDecisions } from './identity-decision.js';
export type { ImportRemoval } from './import-removal.js';
export { linkedBlocks } from './linked-blocks.js';
export { blocksOf, entriesOf, type KnownNames, type NameEntry, readNames } from './name-entry.js';
export { partAuthors } from './part-authors.js';
export { mentionKey, orcidKey } from './parted-keys.js';
export {
  addPending,
  type PendingThesaurus,
  readPending,
  UNKNOWN_THESAURUS,
} from './pending-thesaurus.js';
export { peopleOfNames } from './people-of-names.js';
export { thesaurusEntries } from './thesaurus-entries.js';
