export {
  type SelectedTerm,
  type SelectOptions,
  selectTerms,
} from './select-terms.js';
