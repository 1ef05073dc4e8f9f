export { relevanceOfTerms } from './relevance.js';
export {
  type SelectedTerm,
  type SelectOptions,
  selectTerms,
} from './select-terms.js';
export { leastPapers } from './thresholds.js';
