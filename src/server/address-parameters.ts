import type { FastifyRequest } from 'fastify';

/** The parameters of a request's address, in their order; a name may occur several times. */
export function addressParameters({ url }: Pick<FastifyRequest, 'url'>): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
}
