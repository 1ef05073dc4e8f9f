export { checkLanguages } from './check-languages.js';
export { readPaperConditions } from './read-paper-conditions.js';
