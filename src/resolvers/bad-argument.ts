import { GraphQLError } from 'graphql';

/** An argument has the wrong form: says which one, and what to give instead. */
export function badArgument(path: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: path } });
}
