import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import { type Engine, observeEngine } from '../graph/index.js';
import type { Limits, Settings } from '../settings/index.js';
import { baseUrlOf } from './base-url.js';
import { entityTag, hasTag, tagged } from './entity-tag.js';
import { answerWhenOverdue } from './overdue.js';
import { RequestScope } from './request-scope.js';
import type { RequestScopes } from './request-scopes.js';

/** Where the API answers. */
export const GRAPHQL_PATH = '/graphql';

/** What a request's context is made from. */
export interface ContextParts {
  /** Counts what it is asked, for the request's line in the log. */
  readonly engine: Engine;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** What links in the answer begin with, without a slash at its end. */
  readonly baseUrl: string;
}

/** What the route needs. */
export interface GraphQLRouteParts<Context extends BaseContext> {
  readonly apollo: ApolloServer<Context>;
  readonly engine: Engine;
  readonly scopes: RequestScopes;
  readonly settings: Pick<Settings, 'limits' | 'public'>;
  /** The release that answers: another one may tell the same graph in other words. */
  readonly release: string;
  readonly createContext: (parts: ContextParts) => Context;
}

/** Apollo's answer is text: it writes the JSON itself. */
interface TextReply extends RouteGenericInterface {
  Reply: string;
}

/** Answers GraphQL over HTTP and writes one line of log a request. */
export function registerGraphQL<Context extends BaseContext>(
  app: FastifyInstance,
  { apollo, engine, scopes, settings, release, createContext }: GraphQLRouteParts<Context>,
): void {
  const { limits } = settings;
  const begun = new WeakMap<object, RequestScope>();

  const handle = fastifyApolloHandler(apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
      const scope = begun.get(request) ?? begin(request, reply);
      const context = createContext({
        engine: counting(scope),
        signal: scope.signal,
        limits,
        baseUrl: baseUrlOf(request, settings.public),
      });
      scopes.bindContext(context, scope);
      return context;
    },
  });

  function counting(scope: RequestScope): Engine {
    return observeEngine(engine, () => {
      scope.statements += 1;
    });
  }

  /** A GET may be answered from a cache: its answer has a tag, and one that the client has is not made again. */
  async function answer(
    scope: RequestScope,
    request: FastifyRequest<TextReply>,
    reply: FastifyReply<TextReply>,
  ): Promise<ReturnType<typeof handle>> {
    if (request.method !== 'GET') return handle.call(app, request, reply);
    const { signal } = scope;
    const basis = { engine: counting(scope), signal, release, settings: settings.public };
    const tag = await entityTag(request, basis);
    if (tag !== null && hasTag(request.headers['if-none-match'], tag)) {
      void tagged(reply, tag).code(304);
      return '';
    }
    const text = await handle.call(app, request, reply);
    if (tag !== null && reply.statusCode === 200 && scope.errors === 0) tagged(reply, tag);
    return text;
  }

  function begin(request: FastifyRequest, reply: FastifyReply): RequestScope {
    const scope = new RequestScope(request, reply, limits.requestTimeoutMs);
    const start = performance.now();
    begun.set(request, scope);
    scopes.begin(scope);
    reply.raw.once('close', () => {
      scopes.end(scope);
      logRequest(scope, reply, performance.now() - start);
    });
    return scope;
  }

  app.route<TextReply>({
    method: ['GET', 'POST', 'OPTIONS'],
    url: GRAPHQL_PATH,
    handler: (request, reply) => {
      const scope = begin(request, reply);
      return Promise.race([answer(scope, request, reply), answerWhenOverdue(scope, reply)]);
    },
  });
}

function logRequest(scope: RequestScope, reply: FastifyReply, milliseconds: number): void {
  scope.log.info(
    {
      operation: scope.operation,
      status: reply.raw.writableFinished ? reply.statusCode : null,
      durationMs: Math.round(milliseconds * 10) / 10,
      statements: scope.statements,
      errors: scope.errors,
    },
    'graphql',
  );
}
