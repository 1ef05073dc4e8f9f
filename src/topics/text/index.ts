export { languageOf } from './language.js';
export { type TermText, termText } from './term-text.js';
