import type { ApolloServer, BaseContext } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteGenericInterface } from 'fastify';
import { GraphQLError } from 'graphql';
import { addressParameters } from './address-parameters.js';
import { graphqlErrorBody } from './graphql-error-body.js';
import { answerWhenOverdue } from './overdue.js';
import { type RouteParts, ServedRequest } from './served-request.js';
import type { Refused, StoredDocuments } from './stored-queries/index.js';
import {
  OpenStreams,
  type Streamed,
  sendStream,
  TOO_MANY_STREAMS,
  wantsEvents,
} from './streams/index.js';

/** Where the API answers. */
export const GRAPHQL_PATH = '/graphql';

/** What the route needs. */
export interface GraphQLRouteParts<Context extends BaseContext> extends RouteParts<Context> {
  readonly apollo: ApolloServer<Context>;
  /** Documents that a request may name. */
  readonly documents: StoredDocuments;
}

/** Apollo's answer is text: it writes the JSON itself. */
interface TextReply extends RouteGenericInterface {
  Reply: string;
}

/** Answers GraphQL over HTTP and writes one line of log a request. */
export function registerGraphQL<Context extends BaseContext>(
  app: FastifyInstance,
  parts: GraphQLRouteParts<Context>,
): void {
  const running = new WeakMap<object, ServedRequest<Context>>();
  const streams = new OpenStreams(app);

  const handle = fastifyApolloHandler(parts.apollo, {
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<Context> =>
      contextOf(running.get(request) ?? begin(request, reply)),
  });

  /** A failure here is one of the request, which the log names. */
  function contextOf(served: ServedRequest<Context>): Context {
    try {
      return served.createContext();
    } catch (error) {
      const originalError = error instanceof Error ? error : new Error(String(error));
      const failure = new GraphQLError('The request could not be prepared.', { originalError });
      parts.scopes.bindErrors([failure], served.scope);
      throw failure;
    }
  }

  /** A GET may be answered from a cache: its answer has a tag, and one that the client has is not made again. */
  async function answer(
    served: ServedRequest<Context>,
    request: FastifyRequest<TextReply>,
    reply: FastifyReply<TextReply>,
  ): Promise<ReturnType<typeof handle>> {
    const refused = putStoredDocument(request, parts.documents);
    if (refused !== null) {
      void reply.code(refused.status).type('application/json; charset=utf-8');
      return JSON.stringify(refused.body);
    }
    if (request.method !== 'GET') return handle.call(app, request, reply);
    if (await served.isKept()) return '';
    const text = await handle.call(app, request, reply);
    if (reply.statusCode === 200 && served.scope.errors === 0) served.letKeep();
    return text;
  }

  /** What is wrong with the request is told as an event, too: so the protocol wants it. */
  function streamed(
    { scope }: ServedRequest<Context>,
    request: FastifyRequest<TextReply>,
    reply: FastifyReply<TextReply>,
  ): Streamed {
    const refused = putStoredDocument(request, parts.documents);
    if (refused !== null) return { refused: refused.body };
    if (!streams.begin(scope, reply)) {
      return { refused: graphqlErrorBody(TOO_MANY_STREAMS, 'SERVER_BUSY') };
    }
    const isGet = request.method === 'GET';
    scope.stream = { isGet, subscription: null };
    return { asked: isGet ? askedByAddress(request) : request.body };
  }

  function begin(request: FastifyRequest, reply: FastifyReply): ServedRequest<Context> {
    const served = new ServedRequest(parts, request, reply, 'graphql');
    running.set(request, served);
    return served;
  }

  app.route<TextReply>({
    method: ['GET', 'POST', 'OPTIONS'],
    url: GRAPHQL_PATH,
    handler: (request, reply) => {
      const served = begin(request, reply);
      if (wantsEvents(request.headers.accept)) {
        sendStream(parts, served, reply, streamed(served, request, reply));
        return;
      }
      return Promise.race([answer(served, request, reply), answerWhenOverdue(served.scope, reply)]);
    },
  });
}

/** Puts the document that a request names into its place, so that all goes on as if it had been sent. */
function putStoredDocument(request: FastifyRequest, documents: StoredDocuments): Refused | null {
  if (request.method === 'OPTIONS') return null;
  const isGet = request.method === 'GET';
  const asked = isGet ? askedByAddress(request) : request.body;
  const found = documents.find(asked);
  if (found === null || typeof found !== 'string') return found;
  if (isGet) {
    const parameters = addressParameters(request);
    parameters.delete('documentId');
    parameters.set('query', found);
    request.raw.url = `${GRAPHQL_PATH}?${parameters}`;
  } else if (typeof asked === 'object') {
    const { documentId: _, ...rest } = { documentId: null, ...asked };
    request.body = { ...rest, query: found };
  }
  return null;
}

/** The parameters of a GET as the JSON of a POST would have them; what is no JSON is left for Apollo to refuse. */
function askedByAddress(request: FastifyRequest): unknown {
  const { extensions, ...asked } = Object.fromEntries(addressParameters(request));
  try {
    return extensions === undefined ? asked : { ...asked, extensions: JSON.parse(extensions) };
  } catch {
    return asked;
  }
}
