export type { ReadPart, ReadRecord } from './read-part.js';
export { readRecords } from './read-records.js';
