import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ListenError } from './errors.js';

/** Where to listen, as the settings have it. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Starts to listen and gives the address as a person would type it.
 *
 * @throws ListenError that names the setting to change.
 */
export async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    await app.listen({ host: address.host, port: address.port });
  } catch (cause) {
    throw new ListenError(explain(cause, address), { cause });
  }
  const bound = app.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
  return `http://${hostOfUrl(address.host)}:${port}`;
}

/**
 * Finds out early whether the server will be able to listen, before the slow work of a start. The
 * address is free again afterwards, so {@link listen} may still fail.
 *
 * @throws ListenError that names the setting to change.
 */
export async function checkAddress(address: Address): Promise<void> {
  const probe = createServer();
  try {
    probe.listen({ host: address.host, port: address.port });
    await once(probe, 'listening');
  } catch (cause) {
    throw new ListenError(explain(cause, address), { cause });
  }
  probe.close();
  await once(probe, 'close');
}

function explain(cause: unknown, { host, port }: Address): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken by another process. Stop that one, or choose another port in PAPERGRAPH_PORT (0 takes any free one).`;
    case 'EACCES':
      return `Port ${port} may not be opened by this user. Choose one from 1024 up in PAPERGRAPH_PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return `${host} is no address of this machine. Set PAPERGRAPH_HOST to one that is, such as 127.0.0.1 or 0.0.0.0.`;
    default:
      return `The server cannot listen on ${host}, port ${port}${code === null ? '' : ` (${code})`}. Check PAPERGRAPH_HOST and PAPERGRAPH_PORT.`;
  }
}

/** An address that means "every network" cannot be opened in a browser everywhere. */
function hostOfUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
