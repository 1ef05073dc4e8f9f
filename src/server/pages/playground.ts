import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { readBuiltPage, sendBuiltPage } from './built-page.js';
import { addReaderConstraint, addVaryByAccept, FOR_A_PERSON } from './reader.js';

/** Where the playground is, and the address of the API that it uses. */
export interface PlaygroundOptions {
  /** Folder of the built pages, with `playground.html`. */
  readonly root: string;
  /** The API's address, whose GET a browser gets the page from; `/graphql` where not given. */
  readonly path?: string;
}

const NOT_BUILT =
  'The playground is not built. Run `npm run build`, then start the server again.\n' +
  'The API itself answers at this address, to POST.\n';

/**
 * Serves the playground to a browser that asks the API's address for HTML; every other request to that
 * address goes on to the API's own route, whoever registers it and when. Its files are those of
 * `registerAssets`.
 *
 * Without a built page a browser gets a line that says how to build it.
 */
export async function registerPlayground(
  app: FastifyInstance,
  { root, path = '/graphql' }: PlaygroundOptions,
): Promise<void> {
  const page = await readBuiltPage(join(root, 'playground.html'));
  addReaderConstraint(app);
  addVaryByAccept(app, path);
  app.route({
    method: 'GET',
    url: path,
    constraints: FOR_A_PERSON,
    handler: (_request, reply) => sendBuiltPage(reply, page, { headers: {}, notBuilt: NOT_BUILT }),
  });
}
