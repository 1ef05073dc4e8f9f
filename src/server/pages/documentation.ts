import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGE_HEADERS, PROTECTION } from './page-headers.js';

const PREFIX = '/docs';
const NO_SUCH_PAGE = 'There is no such page. The documentation begins at /docs/.\n';
const READ_ONLY = 'The documentation is read by GET. The API is at /graphql.\n';
const NOT_BUILT =
  'The documentation is not built. Run `npm run build`, then start the server again.\n';

/**
 * Serves the built documentation at `/docs/`. Its links are relative, so it also works behind a proxy
 * that adds a path in front.
 *
 * @param root is the folder that `npm run build` writes; where it is missing, a line says how to build it.
 */
export async function registerDocumentation(app: FastifyInstance, root: string): Promise<void> {
  const isBuilt = existsSync(join(root, 'index.html'));
  app.get(PREFIX, (_request, reply) => reply.redirect('docs/'));
  await app.register(
    async (docs) => {
      docs.setNotFoundHandler(({ method }, reply) => {
        const isRead = method === 'GET' || method === 'HEAD';
        if (!isRead) void reply.header('allow', 'GET, HEAD');
        return reply
          .code(isRead ? (isBuilt ? 404 : 503) : 405)
          .headers({ ...PROTECTION, 'cache-control': 'no-store' })
          .type('text/plain; charset=utf-8')
          .send(isRead ? (isBuilt ? NO_SUCH_PAGE : NOT_BUILT) : READ_ONLY);
      });
      if (isBuilt) await serveFiles(docs, root);
    },
    { prefix: PREFIX },
  );
}

/** Files below `assets/` have a hash of their content in their names; pages are asked for again. */
async function serveFiles(docs: FastifyInstance, root: string): Promise<void> {
  const assets = join(root, 'assets');
  await docs.register(fastifyStatic, {
    root,
    prefix: '/',
    decorateReply: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders(response, path) {
      const headers = path.startsWith(assets)
        ? { ...PROTECTION, 'cache-control': 'public, max-age=31536000, immutable' }
        : PAGE_HEADERS;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
}
