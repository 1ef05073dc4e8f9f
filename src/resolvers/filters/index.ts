export { checkLanguages, hasUnusualLanguage } from './check-languages.js';
export { limitFilter } from './filter-limits.js';
export { joinFilters } from './filter-parts.js';
export { institutionOf, knownCountry } from './known-codes.js';
export { distinctOf, refuseEmpty } from './read-choice.js';
export { readPaperConditions } from './read-paper-conditions.js';
export { endsOf, type Range, readRange } from './read-range.js';
