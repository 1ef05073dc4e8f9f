export { keptIndex } from './kept-index.js';
export { detailOf } from './name-details.js';
export { labelOf, type SearchRow, searchRows } from './search-rows.js';
