import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, statusOfCode } from '../errors/index.js';
import type { PublicSettings } from '../settings/index.js';
import { graphqlErrorBody } from './graphql-error-body.js';
import { hostCheck } from './trusted-hosts.js';
import { originCheck } from './trusted-origins.js';

/** How long a browser may keep the answer to a preflight; Chromium keeps none longer. */
const PREFLIGHT_SECONDS = 7_200;

/**
 * Refuses, before anything else is done with a request, one that calls the server by a strange name and
 * one that a page of a strange site sends (see {@link hostCheck} and {@link originCheck}), and tells the
 * browser of a page that may ask that it may.
 *
 * By hand and not by \@fastify/cors, which builds its options for each request: this hook is a fifth of
 * its time, and a request that names no origin passes it untouched.
 */
export function registerDoor(app: FastifyInstance, settings: PublicSettings): void {
  const isOurHost = hostCheck(settings);
  const verdictOn = originCheck(settings);
  app.addHook('onRequest', (request, reply, done) => {
    if (!isOurHost(request)) return refuse(reply, 'HOST_NOT_ALLOWED', strangeHost(request));
    const verdict = verdictOn(request);
    if (verdict === 'STRANGE') {
      return refuse(reply, 'ORIGIN_NOT_ALLOWED', strangeOrigin(request));
    }
    if (verdict === 'READER') {
      allowReading(request, reply);
      if (request.method === 'OPTIONS') return void reply.code(204).send();
    }
    done();
  });
}

function refuse(reply: FastifyReply, code: ErrorCode, message: string): void {
  void reply.code(statusOfCode(code)).send(graphqlErrorBody(message, code));
}

/** The headers of the Fetch standard, section "CORS protocol". */
function allowReading({ headers, method }: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({
    'access-control-allow-origin': headers.origin,
    'access-control-expose-headers': 'x-request-id, content-disposition',
    vary: 'Origin',
  });
  if (method !== 'OPTIONS') return;
  void reply.headers({
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers':
      headers['access-control-request-headers'] ?? 'content-type, accept',
    'access-control-max-age': PREFLIGHT_SECONDS,
  });
}

function strangeHost({ headers: { host = '' } }: FastifyRequest): string {
  return (
    `This server does not go by the name "${shown(host)}". Call it by localhost, or let whoever ` +
    'runs it add the name to PAPERGRAPH_ALLOWED_HOSTS.'
  );
}

function strangeOrigin({ headers: { origin } }: FastifyRequest): string {
  const page = origin ? `"${shown(origin)}"` : 'another site';
  return (
    `Pages of ${page} may not ask this server. Whoever runs it can add their origin to ` +
    'PAPERGRAPH_CORS_ORIGINS; behind a proxy that changes the host, PAPERGRAPH_PUBLIC_URL says which is ours.'
  );
}

/** Long enough to be recognised. */
function shown(name: string): string {
  return name.slice(0, 100);
}
