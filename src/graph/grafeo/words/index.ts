export { KeptWords } from './kept-words.js';
export { narrowed, papersWithWords, runNarrowed, wordsHeld } from './narrow.js';
