export { mergeKeyword } from './merge-keyword.js';
export { readKeywords } from './read-keywords.js';
