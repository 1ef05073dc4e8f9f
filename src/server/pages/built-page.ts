import { readFile } from 'node:fs/promises';
import type { FastifyReply } from 'fastify';
import { PAGE_HEADERS, PROTECTION } from './page-headers.js';

/** Null where there is no page, as in a checkout that was not built. */
export async function readBuiltPage(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw cause;
  }
}

/** Answers with a page, or with a line that says how to build it where there is none. */
export function sendBuiltPage(
  reply: FastifyReply,
  page: string | null,
  { headers, notBuilt }: { readonly headers: Record<string, string>; readonly notBuilt: string },
): FastifyReply {
  if (page !== null) {
    return reply
      .headers({ ...PAGE_HEADERS, ...headers })
      .type('text/html; charset=utf-8')
      .send(page);
  }
  return reply
    .headers(PROTECTION)
    .code(503)
    .header('cache-control', 'no-store')
    .type('text/plain; charset=utf-8')
    .send(notBuilt);
}
