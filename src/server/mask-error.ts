import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ERROR_CODES, PapergraphError } from '../errors/index.js';
import { INTERNAL_ERROR_CODE, internalErrorMessage } from './internal-error.js';
import { type Outage, outageOf } from './outages.js';
import type { RequestScope } from './request-scope.js';
import { withVariablePath } from './variable-path.js';

/**
 * What a client gets to see of an error: a mistake in the query as it is, an outage as a code
 * and a plain sentence, and of anything else only the id under which the log has it.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  scope: RequestScope,
): GraphQLFormattedError {
  scope.errors += 1;
  const cause = unwrapResolverError(error);
  const aborted = scope.signal.aborted ? scope.signal.reason : null;
  if (isForClient(cause)) {
    return withVariablePath(formatted);
  }
  if (isMistake(cause)) {
    return withMessage(formatted, { code: cause.code, message: cause.message });
  }
  if (aborted instanceof PapergraphError) {
    scope.log.debug({ err: cause }, 'request aborted');
    return withMessage(formatted, { code: aborted.code, message: aborted.message });
  }
  const outage = cause instanceof PapergraphError ? outageOf(cause.code) : null;
  logOnce(scope, cause);
  return withMessage(formatted, outage ?? internal(scope));
}

/** GraphQL's own errors carry a code when the client can do something about them. */
function isForClient(cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  const code = cause.extensions['code'];
  return typeof code === 'string' && code !== INTERNAL_ERROR_CODE;
}

/** An error of ours that a client can correct says what to do in words that are written for the client. */
function isMistake(cause: unknown): cause is PapergraphError {
  if (!(cause instanceof PapergraphError)) return false;
  const { status } = ERROR_CODES[cause.code];
  return status !== null && status >= 400 && status < 500;
}

/** Keeps where it happened, and nothing else that the error said. */
function withMessage(
  { locations, path }: GraphQLFormattedError,
  { message, ...extensions }: Outage & { readonly requestId?: string },
): GraphQLFormattedError {
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions,
  };
}

function internal(scope: RequestScope): Outage & { readonly requestId: string } {
  return {
    code: INTERNAL_ERROR_CODE,
    message: internalErrorMessage(scope.id),
    requestId: scope.id,
  };
}

function logOnce(scope: RequestScope, cause: unknown): void {
  if (typeof cause !== 'object' || cause === null || scope.isFirstOf(cause)) {
    scope.log.error({ err: cause, operation: scope.operation }, 'request failed');
  }
}
