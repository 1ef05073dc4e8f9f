export {
  holdPhrases,
  type MarkedText,
  rangesIn,
  snippetOf,
  toHtml,
} from './highlights.js';
export type { Wanted } from './hits.js';
export {
  idsWithAll,
  type RankedNode,
  type RankedPage,
  type RankedPlace,
  rankNodes,
} from './rank-nodes.js';
export { readSearchText, type SearchText } from './read-search-text.js';
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
