export type { ThesaurusEntry, ThesaurusKind } from './entry.js';
export { ThesaurusUnreadableError } from './errors.js';
export { printEntry, THESAURUS_HEADER } from './print-thesaurus.js';
export { readThesaurus, type ThesaurusProblem, type ThesaurusReading } from './read-thesaurus.js';
export {
  type Replacement,
  type ResolvedThesaurus,
  resolveThesaurus,
  type ThesaurusFinding,
} from './resolve-thesaurus.js';
