export { readStoredQueries } from './read-stored-queries.js';
export { type Refused, StoredDocuments } from './stored-documents.js';
export type { StoredQuery } from './stored-query.js';
export { registerStoredQueries } from './stored-query-route.js';
