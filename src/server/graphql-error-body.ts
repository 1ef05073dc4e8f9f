import type { ErrorCode } from '../errors/index.js';

/** The answer to a request that never became a GraphQL operation, in the shape of a GraphQL answer. */
export interface GraphQLErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> },
  ];
}

/** One error in the shape that every GraphQL client reads. */
export function graphqlErrorBody(
  message: string,
  code: ErrorCode,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLErrorBody {
  return { errors: [{ message, extensions: { code, ...more } }] };
}
