export {
  type AuthorEvidence,
  type AuthorMentionContext,
  gatherEvidence,
} from './author-evidence.js';
export { compareNames } from './compare-names.js';
export type { AuthorJoin, PossibleAuthor } from './join-block.js';
export { type JoinedNames, joinNames } from './join-names.js';
export {
  type NameMention,
  nameBlock,
  nameBlockOfKey,
  nameMention,
  plainKey,
  splitKey,
} from './name-mention.js';
export { type PaperPart, partPapers, type SignedPaper } from './part-papers.js';
export type { AuthorReason } from './weigh-authors.js';
