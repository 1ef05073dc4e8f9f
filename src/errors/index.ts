export { PapergraphError } from './papergraph-error.js';
