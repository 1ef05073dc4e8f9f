export { foundNodes, foundPapers } from './found-nodes.js';
export { overIndex } from './kept-index.js';
export { detailOf } from './name-details.js';
export { type HighlightRow, highlightsOf } from './node-highlights.js';
export { digestOf, keyOfRank, PLACE, placeOf } from './ranked-place.js';
export { rankedWords } from './ranked-words.js';
export { readTypes } from './read-types.js';
export { labelOf, type SearchRow, searchRows } from './search-rows.js';
