export {
  collaborationDistance,
  type FoundPaths,
  findPaths,
  type PathOptions,
} from './find-paths.js';
export {
  type Suggestion,
  type SuggestionMeasure,
  suggestCollaborators,
} from './suggest-collaborators.js';
