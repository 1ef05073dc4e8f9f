import type { FastifyInstance, FastifyReply } from 'fastify';
import { prefersHtml } from './prefers-html.js';

/** The name of the route constraint that tells a person's browser from a program. */
const READER = 'reader';

/** Put into a route's `constraints`, it makes the route one for browsers that open a page. */
export const FOR_A_PERSON = { [READER]: 'person' };

/**
 * Lets routes be {@link FOR_A_PERSON}.
 *
 * A constraint and not a hook: a page is a route of its own, and a program's route at the same address,
 * which has no constraint, stays the answer to whatever the page's does not match.
 */
export function addReaderConstraint(app: FastifyInstance): void {
  if (app.hasConstraintStrategy(READER)) return;
  app.addConstraintStrategy({
    name: READER,
    storage: () => {
      const routes = new Map();
      return {
        get: (reader) => routes.get(reader) ?? null,
        set: (reader, route) => void routes.set(reader, route),
      };
    },
    validate: () => {},
    deriveConstraint: (request) => (prefersHtml(request.headers.accept) ? 'person' : undefined),
    mustMatchWhenDerived: false,
  });
}

/**
 * Tells caches that an address gives a person and a program different answers, whoever gives them.
 *
 * @param url the address as its routes have it.
 */
export function addVaryByAccept(app: FastifyInstance, url: string): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url === url) addVary(reply, 'Accept');
  });
}

function addVary(reply: FastifyReply, field: string): void {
  const present = reply.getHeader('vary');
  reply.header('vary', present ? `${present}, ${field}` : field);
}
