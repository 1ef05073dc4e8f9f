export { parseRis, readRis, readRisBatches } from './read-ris.js';
