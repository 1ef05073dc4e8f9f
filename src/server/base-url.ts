import type { FastifyRequest } from 'fastify';
import type { PublicSettings } from '../settings/index.js';

/** A host as a client may name it: letters, digits, dots, hyphens, a port, an IPv6 address. */
const HOST = /^[\w.:[\]-]{1,255}$/;

/**
 * What links in an answer begin with: the public address of the settings, else the host that the
 * request names. A proxy's X-Forwarded headers count only where the settings trust it (Fastify's
 * trustProxy, see createApp).
 */
export function baseUrlOf(request: FastifyRequest, { url }: PublicSettings): string {
  if (url !== null) return url;
  const host = HOST.test(request.host) ? request.host : 'localhost';
  return `${request.protocol}://${host}`;
}
