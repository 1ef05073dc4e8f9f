export { finishImports, type MovedRecords, type OnMovingImport } from './finish-imports.js';
export { type KeptRecord, readKeptRecords } from './kept-records.js';
export { noteRemoval, removeAgain } from './note-removal.js';
export { returnImport } from './return-import.js';
