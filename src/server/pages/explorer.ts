import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readBuiltPage, sendBuiltPage } from './built-page.js';
import { explorerPolicy } from './page-headers.js';
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
  'embed',
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

/**
 * The views that other sites may show in a frame. Each has no way to another view but in a window of its
 * own: else a site could lay its own buttons under a click on ours. `/embed/nowhere` has such ways.
 */
const EMBEDDED_VIEWS: ReadonlySet<string> = new Set(['embed/network']);

/**
 * Serves the explorer to a browser that asks for HTML where nothing else answers: its views have addresses
 * that only the page knows. At one that it does not know either, it says so, and the status is 404.
 * A program gets what it would get without a page.
 *
 * @param root is the folder of the built pages; without a build a line at `/` says how to build them.
 * @param embedOrigins are those whose pages may show the views of `EMBEDDED_VIEWS` in a frame.
 */
export async function registerExplorer(
  app: FastifyInstance,
  root: string,
  embedOrigins: readonly string[],
): Promise<void> {
  const page = await readBuiltPage(join(root, 'index.html'));
  addReaderConstraint(app);
  for (const url of page === null ? ['/'] : ['/', '/*']) {
    addVaryByAccept(app, url);
    app.route({
      method: 'GET',
      url,
      constraints: FOR_A_PERSON,
      handler: (request, reply) => sendView(reply, page, placesOf(request), embedOrigins),
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
  places: readonly string[],
  embedOrigins: readonly string[],
): FastifyReply {
  const [place = '', ...below] = places;
  if (page !== null && !EXPLORER_PLACES.has(place)) reply.code(404);
  const framing = EMBEDDED_VIEWS.has(places.join('/')) ? embedOrigins : [];
  // Relative, so that the page also works behind a proxy that adds a path in front.
  const toAssets = `"${below.map(() => '../').join('') || './'}assets/`;
  return sendBuiltPage(reply, page?.replaceAll('"./assets/', toAssets) ?? null, {
    headers: { 'content-security-policy': explorerPolicy(framing) },
    notBuilt: NOT_BUILT,
  });
}
