export { KeptWords } from './kept-words.js';
export { narrowed, papersWithWords, wordsHeld } from './narrow.js';
