export { createLogger } from './create-logger.js';
export type { ContextParts } from './graphql-route.js';
export { checkAddress } from './listen.js';
export { type RunningServer, type ServerOptions, startServer } from './start-server.js';
