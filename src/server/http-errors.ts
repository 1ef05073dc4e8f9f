import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, statusOfCode } from '../errors/index.js';
import type { Limits } from '../settings/index.js';
import { graphqlErrorBody } from './graphql-error-body.js';
import { INTERNAL_ERROR_CODE, internalErrorMessage } from './internal-error.js';
import { RouteMethods } from './route-methods.js';

interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What the HTTP layer refuses, by Fastify's code. */
function refusals({ maxBody }: Limits): ReadonlyMap<string, Refusal> {
  return new Map([
    [
      'FST_ERR_CTP_BODY_TOO_LARGE',
      {
        code: 'BODY_TOO_LARGE',
        message:
          `The request body is larger than ${maxBody} bytes, the limit of this server ` +
          '(PAPERGRAPH_MAX_BODY). Send a smaller query, or values in variables.',
      },
    ],
    [
      'FST_ERR_CTP_INVALID_JSON_BODY',
      { code: 'BAD_REQUEST', message: 'The request body is not valid JSON.' },
    ],
    [
      'FST_ERR_CTP_EMPTY_JSON_BODY',
      {
        code: 'BAD_REQUEST',
        message: 'The request body is empty; send {"query": "…"} as JSON.',
      },
    ],
    [
      'FST_ERR_CTP_INVALID_MEDIA_TYPE',
      {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message: 'Send the query as JSON, with the header content-type: application/json.',
      },
    ],
  ]);
}

/** Makes every failure outside of Apollo answer in the shape of GraphQL, and none tell internals. */
export function registerHttpErrors(app: FastifyInstance, limits: Limits): void {
  const known = refusals(limits);
  const routes = new RouteMethods(app);
  const answerNothing = (request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    routes.refuse(request, reply) ?? sendNotFound(request, reply);
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Whatever is wrong with its body, the address is what is wrong with it first.
    if (request.is404) return answerNothing(request, reply);
    const refusal = known.get(error.code);
    const status = error.statusCode ?? 500;
    if (refusal !== undefined) {
      const { code, message } = refusal;
      return reply.code(statusOfCode(code)).send(graphqlErrorBody(message, code));
    }
    if (status >= 400 && status < 500) {
      return reply.code(status).send(graphqlErrorBody(error.message, 'BAD_REQUEST'));
    }
    return sendInternalError(error, request, reply);
  });
  app.setNotFoundHandler(answerNothing);
}

function sendNotFound({ method, url }: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = `Nothing is at ${method} ${url}; the API is at /graphql.`;
  return reply.code(statusOfCode('NOT_FOUND')).send(graphqlErrorBody(message, 'NOT_FOUND'));
}

function sendInternalError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  request.log.error({ err: error }, 'request failed');
  const body = graphqlErrorBody(internalErrorMessage(request.id), INTERNAL_ERROR_CODE, {
    requestId: request.id,
  });
  return reply.code(500).send(body);
}
