export { foundNodes } from './found-nodes.js';
export { overIndex } from './kept-index.js';
export { detailOf } from './name-details.js';
export { type HighlightRow, highlightsOf } from './node-highlights.js';
export { readTypes } from './read-types.js';
export { labelOf, type SearchRow, searchRows } from './search-rows.js';
