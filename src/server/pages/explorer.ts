import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readBuiltPage, sendBuiltPage } from './built-page.js';
import { CONTENT_SECURITY_POLICY_OF_EXPLORER } from './page-headers.js';
import { addReaderConstraint, addVaryByAccept, FOR_A_PERSON } from './reader.js';

/**
 * The first parts of the addresses at which the explorer shows something. The page knows the rest of each
 * (`web/explorer/app/router.ts`); a test holds the two lists together.
 */
export const EXPLORER_PLACES: ReadonlySet<string> = new Set([
  '',
  'authors',
  'corpus',
  'decisions',
  'import',
  'journals',
  'network',
  'papers',
  'path',
  'review',
  'search',
  'sources',
  'topics',
  'years',
]);

const NOT_BUILT =
  'The explorer is not built. Run `npm run build`, then start the server again.\n' +
  'The API answers at /graphql.\n';

const HEADERS = { 'content-security-policy': CONTENT_SECURITY_POLICY_OF_EXPLORER };

/**
 * Serves the explorer to a browser that asks for HTML where nothing else answers: its views have addresses
 * that only the page knows. At one that it does not know either, it says so, and the status is 404.
 * A program gets what it would get without a page.
 *
 * @param root is the folder of the built pages; without a build a line at `/` says how to build them.
 */
export async function registerExplorer(app: FastifyInstance, root: string): Promise<void> {
  const page = await readBuiltPage(join(root, 'index.html'));
  addReaderConstraint(app);
  for (const url of page === null ? ['/'] : ['/', '/*']) {
    addVaryByAccept(app, url);
    app.route({
      method: 'GET',
      url,
      constraints: FOR_A_PERSON,
      handler: (request, reply) => sendView(reply, page, placesOf(request)),
    });
  }
}

/** `authors` and an id, of `/authors/A1?since=2020`. */
function placesOf({ url }: FastifyRequest): readonly string[] {
  return (url.split('?')[0] ?? '').slice(1).split('/');
}

function sendView(
  reply: FastifyReply,
  page: string | null,
  [place = '', ...below]: readonly string[],
): FastifyReply {
  if (page !== null && !EXPLORER_PLACES.has(place)) reply.code(404);
  // Relative, so that the page also works behind a proxy that adds a path in front.
  const toAssets = `"${below.map(() => '../').join('') || './'}assets/`;
  return sendBuiltPage(reply, page?.replaceAll('"./assets/', toAssets) ?? null, {
    headers: HEADERS,
    notBuilt: NOT_BUILT,
  });
}
