import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Engine, observeEngine } from '../graph/index.js';
import type { Settings } from '../settings/index.js';
import { baseUrlOf } from './base-url.js';
import { entityTag, hasTag, tagged } from './entity-tag.js';
import { refusalOf } from './export-refusal.js';
import type { ContextParts } from './graphql-route.js';
import { answerWhenOverdue } from './overdue.js';
import { RequestScope } from './request-scope.js';
import type { RequestScopes } from './request-scopes.js';
import { EXPORT_PREFIX } from './trusted-origins.js';

/** A file whose text is made as it is sent. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: AsyncIterable<string>;
}

/** Makes the file of a name with the parameters of an address; a GraphQLError with the code NOT_FOUND where there is none. */
export type ExportFiles<Context> = (
  context: Context,
  schema: GraphQLSchema,
  name: string,
  parameters: URLSearchParams,
) => Promise<SentFile>;

/** What the route needs. */
export interface ExportRouteParts<Context> {
  readonly engine: Engine;
  readonly schema: GraphQLSchema;
  readonly scopes: RequestScopes;
  readonly settings: Pick<Settings, 'limits' | 'public'>;
  /** The release that answers: another one may tell the same graph in other words. */
  readonly release: string;
  readonly createContext: (parts: ContextParts) => Context;
  readonly exportFile: ExportFiles<Context>;
}

/**
 * Sends networks as files at `/export/…`. The work stops when the client goes, and what it takes
 * to compute a network is the resolvers' to do and to keep.
 */
export function registerExports<Context>(
  app: FastifyInstance,
  parts: ExportRouteParts<Context>,
): void {
  app.route<{ Params: { readonly name: string } }>({
    method: ['GET', 'HEAD'],
    url: `${EXPORT_PREFIX}:name`,
    handler: (request, reply) => {
      const scope = beginScope(parts, request, reply);
      const { name } = request.params;
      return Promise.race([
        answer(parts, scope, request, name, reply),
        answerWhenOverdue(scope, reply),
      ]);
    },
  });
}

async function answer<Context>(
  { engine, schema, settings, release, createContext, exportFile }: ExportRouteParts<Context>,
  scope: RequestScope,
  request: FastifyRequest,
  name: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const counted = observeEngine(engine, () => {
    scope.statements += 1;
  });
  const { signal } = scope;
  const basis = { engine: counted, signal, release, settings: settings.public };
  const tag = await entityTag(request, basis);
  if (tag !== null && hasTag(request.headers['if-none-match'], tag)) {
    return tagged(reply, tag).code(304).send();
  }
  const context = createContext({
    engine: counted,
    signal,
    limits: settings.limits,
    baseUrl: baseUrlOf(request, settings.public),
  });
  try {
    const file = await exportFile(context, schema, name, parametersOf(request));
    scope.beginSending();
    return await (tag === null ? reply.header('cache-control', 'no-cache') : tagged(reply, tag))
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .type(file.mediaType)
      .send(Readable.from(file.text, { signal }));
  } catch (error) {
    const { status, body } = refusalOf(error, scope);
    return reply.code(status).send(body);
  }
}

function beginScope(
  { scopes, settings }: Pick<ExportRouteParts<unknown>, 'scopes' | 'settings'>,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestScope {
  const scope = new RequestScope(request, reply, settings.limits.requestTimeoutMs);
  const start = performance.now();
  scopes.begin(scope);
  reply.raw.once('close', () => {
    scopes.end(scope);
    const status = reply.raw.writableFinished ? reply.statusCode : null;
    const durationMs = Math.round((performance.now() - start) * 10) / 10;
    scope.log.info({ status, durationMs, statements: scope.statements }, 'export');
  });
  return scope;
}

function parametersOf({ url }: FastifyRequest): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
}
