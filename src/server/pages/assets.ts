import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PROTECTION } from './page-headers.js';

/**
 * Serves what the explorer and the playground load, at `/assets/`: one address for both, so that a browser
 * keeps once what they share. An asset's name holds a hash of its content, so that it may be kept for a year.
 *
 * @param root is the folder of the built pages; without a build nothing is served.
 */
export async function registerAssets(app: FastifyInstance, root: string): Promise<void> {
  const folder = join(root, 'assets');
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    prefix: '/assets/',
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
