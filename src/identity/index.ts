export { authorId, authorKey } from './author-key.js';
export { bestForm } from './best-form.js';
export { authorKeyOf, doiKeyOf } from './find-keys.js';
export { fold } from './fold.js';
export { journalId, journalKey } from './journal-key.js';
export { type DescribingRecord, mergeReferences } from './merge-references.js';
export { paperId, paperKey } from './paper-key.js';
export { contentDigest, importId, recordId } from './record-id.js';
export { topicId, topicKey } from './topic-key.js';
