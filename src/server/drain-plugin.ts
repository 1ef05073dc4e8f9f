import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { RequestScopes } from './request-scopes.js';

/** After the requests were told to stop, they have this long to answer. */
const LAST_WORDS_MS = 500;

/**
 * Stops accepting, and waits for the requests that run. Those that still run after the grace
 * are told to stop, and their connections are then closed. As the integration's own plugin does,
 * but with a grace that can be set and with work that is stopped and not only unheard.
 */
export function drainPlugin(
  app: FastifyInstance,
  scopes: RequestScopes,
  graceMs: number,
): ApolloServerPlugin {
  return {
    async serverWillStart() {
      return {
        async drainServer() {
          const grace = setTimeout(() => scopes.stopAll(), graceMs);
          const end = setTimeout(() => app.server.closeAllConnections(), graceMs + LAST_WORDS_MS);
          await app.close();
          clearTimeout(grace);
          clearTimeout(end);
        },
      };
    },
  };
}
