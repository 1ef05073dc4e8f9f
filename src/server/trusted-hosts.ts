import type { FastifyRequest } from 'fastify';
import type { PublicSettings } from '../settings/index.js';

/** Names that mean the machine itself, whatever a name server says (RFC 6761, section 6.3). */
const OWN_NAME =
  /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/;

/** Addresses, which no name server can point elsewhere. */
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/;

const LOOPBACK_ADDRESS = /^(?:127\.|::1$|::ffff:127\.)/;

/** Clients keep to one way to write the host, so a few are worth remembering. */
const MOST_REMEMBERED = 100;

/** What a request tells of how it reached the server. */
export type Arrival = Pick<FastifyRequest, 'headers'> & {
  readonly socket: { readonly localAddress?: string | undefined };
};

/**
 * Whether a request calls the server by a name of its own. A page can point its own name to 127.0.0.1 once
 * it is loaded (DNS rebinding); the browser then takes the server for the page's own site, and only the
 * name in the request gives it away.
 *
 * A request that came over the loopback interface may use the machine's own names and those that the
 * settings name. One from the network may use any name where the settings name none: the server cannot
 * know what it is called there.
 */
export function hostCheck({
  url,
  allowedHosts,
}: Pick<PublicSettings, 'url' | 'allowedHosts'>): (arrival: Arrival) => boolean {
  const named = new Set(allowedHosts);
  if (named.has('*')) return () => true;
  const isLimited = named.size > 0;
  if (url !== null) named.add(new URL(url).hostname);
  const remembered = new Set<string | undefined>();
  return ({ headers: { host }, socket }) => {
    // Without a host the request is HTTP/1.0, which no browser speaks.
    if (host === undefined || remembered.has(host)) return true;
    const name = hostNameOf(host);
    if (name === null) return false;
    if (OWN_NAME.test(name) || named.has(name)) {
      if (remembered.size < MOST_REMEMBERED) remembered.add(host);
      return true;
    }
    if (LOOPBACK_ADDRESS.test(socket.localAddress ?? '')) return false;
    return !isLimited || ADDRESS.test(name);
  };
}

/** The name of a host without its port, as a browser writes it; null for what is none. */
function hostNameOf(host: string): string | null {
  const address = `http://${host}`;
  if (host.includes('@') || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/\.$/, '');
}
