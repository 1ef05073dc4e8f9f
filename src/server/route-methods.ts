import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, statusOfCode } from '../errors/index.js';
import { graphqlErrorBody } from './graphql-error-body.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a person should do who asks for the address by another method, in a sentence. */
    readonly advice?: string;
  }
}

interface KnownRoute {
  readonly methods: Set<string>;
  advice: string | null;
}

/** Which methods each address of the server takes, for the answer to a request by another one. */
export class RouteMethods {
  readonly #routes = new Map<string, KnownRoute>();

  /** Learns of every route that is registered after it. */
  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ url, method, config, constraints }) => {
      // A page is shown to people where nothing else answers; it is no address of its own.
      if (constraints !== undefined && Object.keys(constraints).length > 0) return;
      const route = this.#routes.get(url) ?? { methods: new Set(), advice: null };
      for (const each of [method].flat()) route.methods.add(each);
      route.advice = config?.advice ?? route.advice;
      this.#routes.set(url, route);
    });
  }

  /**
   * Answers a request whose address is known by another method: with 405 and the header Allow, as RFC 9110,
   * section 15.5.6, wants. Null for an address at which nothing is.
   */
  refuse({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply | null {
    const path = url.split('?', 1)[0] ?? '';
    const found = [...this.#routes].find(([pattern]) => matches(pattern, path));
    if (found === undefined || found[1].methods.has(method)) return null;
    const [, { methods, advice }] = found;
    const allowed = [...methods].sort().join(', ');
    const told = `${path.slice(0, 100)} takes ${allowed}, and not ${method}.`;
    const code: ErrorCode = 'METHOD_NOT_ALLOWED';
    const message = advice === null ? told : `${told} ${advice}`;
    return reply
      .code(statusOfCode(code))
      .header('allow', allowed)
      .send(graphqlErrorBody(message, code));
  }
}

/** Whether a path is one of a pattern such as `/imports/:id` or `/docs/*`. */
function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const isOpen = wanted.at(-1) === '*';
  if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return false;
  return wanted.every(
    (part, place) =>
      part === given[place] || part === '*' || (part.startsWith(':') && given[place] !== ''),
  );
}
