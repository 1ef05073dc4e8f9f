import { GraphQLError } from 'graphql';

/**
 * An argument has the wrong form: says which one, and what to give instead.
 *
 * @param more what a program may want to know beside the sentence, such as the limit.
 */
export function badArgument(
  path: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', argument: path, ...more },
  });
}
