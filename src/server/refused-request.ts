import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors/index.js';

/** Refuses a request with a code of the API and a sentence that says what to do. */
export function refusedRequest(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
