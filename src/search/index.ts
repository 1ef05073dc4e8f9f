export { SearchIndex } from './search-index.js';
export {
  SEARCHED_KINDS,
  type SearchedKind,
  type SearchedNode,
  searchedAuthor,
  searchedName,
  searchedPaper,
} from './searched-node.js';
export { SEGMENT_NODES } from './segment.js';
export { SegmentBuilder } from './segment-builder.js';
export { suggestNames, typedWords } from './suggest-names.js';
