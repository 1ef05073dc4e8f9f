export { createLogger } from './create-logger.js';
export type { TakenImports } from './imports/index.js';
export { checkAddress } from './listen.js';
export type { ContextParts } from './served-request.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
export { readStoredQueries, type StoredQuery } from './stored-queries/index.js';
export type { TakenTasks } from './tasks/index.js';
