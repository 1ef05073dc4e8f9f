import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Engine, observeEngine } from '../graph/index.js';
import type { Limits, Settings } from '../settings/index.js';
import { baseUrlOf } from './base-url.js';
import { entityTag, hasTag, tagged } from './entity-tag.js';
import { asksToExplain, Explanation, NO_EXPLANATION } from './explanation.js';
import { RequestScope } from './request-scope.js';
import type { RequestScopes } from './request-scopes.js';

/** What a request's context is made from. */
export interface ContextParts {
  /** Counts what it is asked, for the request's line in the log. */
  readonly engine: Engine;
  /** Aborts when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
  /** What links in the answer begin with, without a slash at its end. */
  readonly baseUrl: string;
  /** Says that the answer changes while the graph does not, so that no client may keep it. */
  readonly forbidKeeping: () => void;
}

/** What every route needs that asks the graph. */
export interface RouteParts<Context extends object> {
  readonly engine: Engine;
  readonly scopes: RequestScopes;
  readonly settings: Pick<Settings, 'explains' | 'limits' | 'public'>;
  /** The release that answers: another one may tell the same graph in other words. */
  readonly release: string;
  readonly createContext: (parts: ContextParts) => Context;
}

/** A request from its arrival to its line in the log, which names the route. */
export class ServedRequest<Context extends object> {
  readonly scope: RequestScope;
  readonly #engine: Engine;
  #tag: string | null = null;
  #mayBeKept = true;

  constructor(
    private readonly parts: RouteParts<Context>,
    private readonly request: FastifyRequest,
    private readonly reply: FastifyReply,
    route: string,
  ) {
    const { engine, scopes, settings } = parts;
    const scope = new RequestScope(request, reply, settings.limits.requestTimeoutMs);
    this.scope = scope;
    const explanation = settings.explains && asksToExplain(request) ? new Explanation() : null;
    scope.explanation = explanation ?? (asksToExplain(request) ? NO_EXPLANATION : null);
    this.#engine = observeEngine(engine, (observation) => {
      scope.statements += 1;
      explanation?.add(observation);
    });
    scopes.begin(scope);
    const start = performance.now();
    reply.raw.once('close', () => {
      scopes.end(scope);
      logRequest(scope, reply, route, performance.now() - start);
    });
  }

  /** What its resolvers share. */
  createContext(): Context {
    const { settings, scopes, createContext } = this.parts;
    const context = createContext({
      engine: this.#engine,
      signal: this.scope.signal,
      limits: settings.limits,
      baseUrl: baseUrlOf(this.request, settings.public),
      forbidKeeping: () => this.#forbidKeeping(),
    });
    scopes.bindContext(context, this.scope);
    return context;
  }

  /** Whether the client has the answer to this GET already: then the reply is 304 and only has to be sent. */
  async isKept(): Promise<boolean> {
    const { request, reply, parts, scope } = this;
    // How long it took is another answer each time.
    if (scope.explanation !== null) return false;
    this.#tag = await entityTag(request, {
      engine: this.#engine,
      signal: scope.signal,
      release: parts.release,
      settings: parts.settings.public,
    });
    if (this.#tag === null || !hasTag(request.headers['if-none-match'], this.#tag)) return false;
    tagged(reply, this.#tag).code(304);
    return true;
  }

  /** Lets the client keep the answer that is about to be sent, where it changes with the graph alone. */
  letKeep(): void {
    if (this.#tag !== null && this.#mayBeKept) tagged(this.reply, this.#tag);
  }

  #forbidKeeping(): void {
    this.#mayBeKept = false;
    void this.reply.header('cache-control', 'no-store');
  }
}

function logRequest(
  scope: RequestScope,
  reply: FastifyReply,
  route: string,
  milliseconds: number,
): void {
  const { operation, statements, errors } = scope;
  const status = reply.raw.writableFinished ? reply.statusCode : null;
  const durationMs = Math.round(milliseconds * 10) / 10;
  scope.log.info({ operation, status, durationMs, statements, errors }, route);
}
