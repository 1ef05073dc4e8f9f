import type { FastifyInstance, FastifyReply } from 'fastify';
import type { RequestScope } from '../request-scope.js';

/**
 * Each holds a connection, and a timer.
 *
 * @limit streams of events that are open at a time
 */
const MAX_STREAMS = 100;

/** The streams of a server: so many and no more, and they end when it stops. */
export class OpenStreams {
  readonly #open = new Set<RequestScope>();

  constructor(app: FastifyInstance) {
    // One that waited for its end would keep the server from stopping.
    app.addHook('preClose', async () => {
      for (const scope of this.#open) scope.stop();
    });
  }

  /** Notes a stream until its connection is closed; false where no other may be open. */
  begin(scope: RequestScope, reply: FastifyReply): boolean {
    if (this.#open.size >= MAX_STREAMS) return false;
    this.#open.add(scope);
    reply.raw.once('close', () => this.#open.delete(scope));
    return true;
  }
}

/** What a client is told where no other stream may be open. */
export const TOO_MANY_STREAMS = `As many streams of events are open as may be (${MAX_STREAMS}). Ask by a query in the meantime, and again in some seconds.`;
