import { GraphQLError } from 'graphql';
import { isErrorCode, statusOfCode } from '../errors/index.js';
import { type GraphQLErrorBody, graphqlErrorBody } from './graphql-error-body.js';
import { maskError } from './mask-error.js';
import type { RequestScope } from './request-scope.js';

/** How a request is refused that is not GraphQL over HTTP: an export, a stored query. */
export interface Refusal {
  readonly status: number;
  readonly body: GraphQLErrorBody;
}

/** What a client learns of an error, as it would from the API: with the status of its code. */
export function refusalOf(error: unknown, scope: RequestScope): Refusal {
  const unmasked = { message: 'The request failed.' };
  const formatted = error instanceof GraphQLError ? error.toJSON() : unmasked;
  const { message, extensions = {} } = maskError(formatted, error, scope);
  const { code: told, ...more } = extensions;
  const code = isErrorCode(told) ? told : 'INTERNAL_SERVER_ERROR';
  return { status: statusOfCode(code), body: graphqlErrorBody(message, code, more) };
}
