export { readStoredQueries } from './read-stored-queries.js';
export { type Refused, StoredDocuments } from './stored-documents.js';
export type { StoredQuery } from './stored-query.js';
export { registerStoredQueries, STORED_QUERY_PATH } from './stored-query-route.js';
