export { authorId, authorKey } from './author-key.js';
export * from './authors/index.js';
export { bestForm } from './best-form.js';
export { compareTexts } from './compare-texts.js';
export { type IdentityDecision, namedIn } from './decisions.js';
export { distinct } from './distinct.js';
export { authorKeyOf, doiKeyOf } from './find-keys.js';
export { fold } from './fold.js';
export { groupBy, groupByEach } from './group-by.js';
export { InvalidDecisionError } from './invalid-decision-error.js';
export { journalId, journalKey } from './journal-key.js';
export * from './journals/index.js';
export { topicId } from './keyword-key.js';
export { type DescribingRecord, mergeReferences, rankRecords } from './merge-references.js';
export { nodeId } from './node-id.js';
export { paperId } from './paper-key.js';
export * from './papers/index.js';
export { type PlacedWord, wordsWithPlaces } from './placed-words.js';
export { RecentMap } from './recent-map.js';
export { contentDigest, importId, recordId } from './record-id.js';
export { remember } from './remember.js';
export {
  foldedWords,
  HYPHENS,
  JOINS,
  joinedWords,
  passagesOf,
  searchText,
  searchWords,
  wordsInOrder,
} from './search-words.js';
export { editDistance } from './text-similarity.js';
