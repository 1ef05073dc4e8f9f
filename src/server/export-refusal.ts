import { GraphQLError } from 'graphql';
import { isErrorCode } from '../errors/index.js';
import { type GraphQLErrorBody, graphqlErrorBody } from './graphql-error-body.js';
import { maskError } from './mask-error.js';
import type { RequestScope } from './request-scope.js';

/** How an export is refused. */
export interface Refusal {
  readonly status: number;
  readonly body: GraphQLErrorBody;
}

/** What a client learns of an error, as it would from the API: a mistake of its own with 400, an outage with 503. */
export function refusalOf(error: unknown, scope: RequestScope): Refusal {
  const unmasked = { message: 'The export failed.' };
  const formatted = error instanceof GraphQLError ? error.toJSON() : unmasked;
  const { message, extensions = {} } = maskError(formatted, error, scope);
  const { code: told, ...more } = extensions;
  const code = isErrorCode(told) ? told : 'INTERNAL_SERVER_ERROR';
  return { status: statusOf(code, error), body: graphqlErrorBody(message, code, more) };
}

function statusOf(code: string, error: unknown): number {
  if (code === 'INTERNAL_SERVER_ERROR') return 500;
  if (code === 'NOT_FOUND') return 404;
  if (code === 'SERVER_BUSY') return 503;
  return error instanceof GraphQLError ? 400 : 503;
}
