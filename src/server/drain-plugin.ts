import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { LAST_WORDS_MS } from './overdue.js';
import type { RequestScopes } from './request-scopes.js';

/** Then even an answer in place of one that hangs has gone out. */
const CUT_OFF_MS = 2 * LAST_WORDS_MS;

/** How often connections are looked at that nobody uses any more. */
const IDLE_EVERY_MS = 100;

/**
 * Stops accepting, and waits for the requests that run. Those that still run after the grace
 * are asked to stop, and their connections are then closed. As the integration's own plugin does,
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
          const end = setTimeout(() => app.server.closeAllConnections(), graceMs + CUT_OFF_MS);
          // One that was still sending when the stop began, though it had its answer, becomes idle later.
          const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_EVERY_MS);
          await app.close();
          clearInterval(idle);
          clearTimeout(grace);
          clearTimeout(end);
        },
      };
    },
  };
}
