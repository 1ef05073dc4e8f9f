export { type AuthorForm, formOfSignature, mentionKey, signaturesOf } from './author-form.js';
export type { Curator, DecisionReason } from './curator.js';
export { type AuthorExplanation, explainAuthors } from './explain-authors.js';
export { identityDecision } from './identity-decision.js';
export { type NameEntry, namesOf, readNames } from './name-entry.js';
export { peopleOfNames } from './people-of-names.js';
