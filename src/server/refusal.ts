import { GraphQLError } from 'graphql';
import { isErrorCode } from '../errors/index.js';
import { type GraphQLErrorBody, graphqlErrorBody } from './graphql-error-body.js';
import { maskError } from './mask-error.js';
import type { RequestScope } from './request-scope.js';

/** How a request is refused that is not GraphQL over HTTP: an export, a stored query. */
export interface Refusal {
  readonly status: number;
  readonly body: GraphQLErrorBody;
}

/** What a client learns of an error, as it would from the API: a mistake of its own with 400, an outage with 503. */
export function refusalOf(error: unknown, scope: RequestScope): Refusal {
  const unmasked = { message: 'The request failed.' };
  const formatted = error instanceof GraphQLError ? error.toJSON() : unmasked;
  const { message, extensions = {} } = maskError(formatted, error, scope);
  const { code: told, ...more } = extensions;
  const code = isErrorCode(told) ? told : 'INTERNAL_SERVER_ERROR';
  return { status: statusOfCode(code), body: graphqlErrorBody(message, code, more) };
}

/** Statuses of codes; what is not here is an outage or a limit of the server. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  NETWORK_TOO_LARGE: 400,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
};

/** The status of an answer that failed with a code: a mistake of the client 4xx, an outage 503. */
export function statusOfCode(code: string): number {
  return STATUSES[code] ?? 503;
}
