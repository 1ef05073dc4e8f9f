import type { FastifyRequest } from 'fastify';
import type { PublicSettings } from '../settings/index.js';

/** Where files are sent from, which pages of other sites may read. */
export const EXPORT_PREFIX = '/export/';

/**
 * Where the page that sent a request comes from: one of ours or none, one of a site whose pages may ask, or one of a
 * strange site.
 */
export type Verdict = 'OURS' | 'READER' | 'STRANGE';

/**
 * Tells which page makes a browser send a request: one of ours, one of a site that the settings name, or
 * another. A program sends none of these headers and is answered.
 *
 * A browser names the page's origin on every POST and on every request whose answer the page may read. A
 * plain GET of an image or script has none; there `Sec-Fetch-Site` tells that another site's page is
 * behind it (Fetch Metadata). Such a page learns nothing from the answer, but it could make the server
 * work and measure how long that takes. A link that a person follows is always answered.
 */
export function originCheck({
  url,
  corsOrigins,
  exportOrigin,
}: PublicSettings): (request: FastifyRequest) => Verdict {
  const readers = new Set(corsOrigins);
  const readersOfExports = new Set([...corsOrigins, exportOrigin]);
  const ownOrigin = url === null ? null : new URL(url).origin;
  return (request) => {
    const { origin } = request.headers;
    const allowed = request.url.startsWith(EXPORT_PREFIX) ? readersOfExports : readers;
    if (origin === undefined) {
      return isFromElsewhere(request) && !allowed.has('*') ? 'STRANGE' : 'OURS';
    }
    if (origin === ownOrigin || isSameHost(origin, request)) return 'OURS';
    return allowed.has(origin) || allowed.has('*') ? 'READER' : 'STRANGE';
  };
}

/** By host and port; a proxy may have taken the TLS off, so the scheme may differ. */
function isSameHost(origin: string, { host, headers }: FastifyRequest): boolean {
  const [, hostOfPage] = /^https?:\/\/(.+)$/.exec(origin) ?? [];
  return hostOfPage !== undefined && (hostOfPage === headers.host || hostOfPage === host);
}

function isFromElsewhere({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== 'cross-site' && site !== 'same-site') return false;
  return headers['sec-fetch-mode'] !== 'navigate';
}
