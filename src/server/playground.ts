import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { PAGE_HEADERS, PROTECTION } from './page-headers.js';
import { prefersHtml } from './prefers-html.js';

/** Where the playground is, and the address of the API that it uses. */
export interface PlaygroundOptions {
  /** Folder of the built page: `playground.html` and `assets/`. */
  readonly root: string;
  /** The API's address, whose GET a browser gets the page from; `/graphql` where not given. */
  readonly path?: string;
}

/** The name of the route constraint that tells a person's browser from a program. */
const READER = 'reader';
const ASSETS_PREFIX = '/playground/assets/';

const NOT_BUILT =
  'The playground is not built. Run `npm run build`, then start the server again.\n' +
  'The API itself answers at this address, to POST.\n';

/**
 * Serves the playground to a browser that asks the API's address for HTML, and its assets; every
 * other request to that address goes on to the API's own route, whoever registers it and when.
 *
 * Without a built page a browser gets a line that says how to build it.
 */
export async function registerPlayground(
  app: FastifyInstance,
  { root, path = '/graphql' }: PlaygroundOptions,
): Promise<void> {
  const page = await readPage(join(root, 'playground.html'));
  addReaderConstraint(app);
  addVaryByAccept(app, path);
  app.route({
    method: 'GET',
    url: path,
    constraints: { [READER]: 'person' },
    handler: (_request, reply) => (page ? sendPage(reply, page) : sendNotBuilt(reply)),
  });
  if (page) await serveAssets(app, join(root, 'assets'));
}

/** Null where there is no page, as in a checkout that was not built. */
async function readPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

/**
 * A constraint and not a hook: the page is a route of its own, and the API's route, which has no
 * constraint, stays the answer to whatever this one does not match.
 */
function addReaderConstraint(app: FastifyInstance): void {
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

/** The API's own answers vary too: a cache must not give a browser the one or a client the other. */
function addVaryByAccept(app: FastifyInstance, path: string): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url === path) addVary(reply, 'Accept');
  });
}

function addVary(reply: FastifyReply, field: string): void {
  const present = reply.getHeader('vary');
  reply.header('vary', present ? `${present}, ${field}` : field);
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply.headers(PAGE_HEADERS).type('text/html; charset=utf-8').send(page);
}

function sendNotBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .headers(PROTECTION)
    .code(503)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(NOT_BUILT);
}

/** An asset's name holds a hash of its content, so that it may be kept for a year. */
async function serveAssets(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    prefix: ASSETS_PREFIX,
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '365d',
    preCompressed: true,
    setHeaders(response) {
      for (const [name, value] of Object.entries(PROTECTION)) response.setHeader(name, value);
    },
  });
}
