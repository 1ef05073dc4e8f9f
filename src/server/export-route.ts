import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { addressParameters } from './address-parameters.js';
import { answerWhenOverdue } from './overdue.js';
import { refusalOf } from './refusal.js';
import { type RouteParts, ServedRequest } from './served-request.js';
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
export interface ExportRouteParts<Context extends object> extends RouteParts<Context> {
  readonly schema: GraphQLSchema;
  readonly exportFile: ExportFiles<Context>;
}

/**
 * Sends networks as files at `/export/…`. The work stops when the client goes, and what it takes
 * to compute a network is the resolvers' to do and to keep.
 */
export function registerExports<Context extends object>(
  app: FastifyInstance,
  parts: ExportRouteParts<Context>,
): void {
  app.route<{ Params: { readonly name: string } }>({
    method: ['GET', 'HEAD'],
    url: `${EXPORT_PREFIX}:name`,
    handler: (request, reply) => {
      const served = new ServedRequest(parts, request, reply, 'export');
      return Promise.race([
        answer(parts, served, request, request.params.name, reply),
        answerWhenOverdue(served.scope, reply),
      ]);
    },
  });
}

async function answer<Context extends object>(
  { schema, exportFile }: ExportRouteParts<Context>,
  served: ServedRequest<Context>,
  request: FastifyRequest,
  name: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { scope } = served;
  try {
    if (await served.isKept()) return reply.send();
    const file = await exportFile(served.createContext(), schema, name, addressParameters(request));
    scope.beginSending();
    served.letKeep();
    return await reply
      .header('content-disposition', `attachment; filename="${file.name}"`)
      .header('cache-control', 'no-cache')
      .type(file.mediaType)
      .send(Readable.from(file.text, { signal: scope.signal }));
  } catch (error) {
    const { status, body } = refusalOf(error, scope);
    return reply.code(status).send(body);
  }
}
