export {
  type AuthorEvidence,
  type AuthorMentionContext,
  gatherEvidence,
} from './author-evidence.js';
export { AUTHOR_RULES } from './author-rules.js';
export { COMMON_FAMILY_NAMES } from './common-family-names.js';
export { compareNames, type NameRelation } from './compare-names.js';
export type { AuthorJoin, PossibleAuthor } from './join-block.js';
export { type JoinedNames, joinNames } from './join-names.js';
export { type NameMention, nameBlock, nameMention } from './name-mention.js';
export type { AuthorReason } from './weigh-authors.js';
