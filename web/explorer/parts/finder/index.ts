export { Finder, idOf, KINDS } from './finder.js';
export type { Suggestion } from './use-suggestions.js';
