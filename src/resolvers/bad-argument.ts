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

/** The path of the argument that an error is about, empty where it is about none; null for an error of another kind. */
export function argumentOf(error: unknown): string | null {
  return error instanceof GraphQLError ? String(error.extensions['argument'] ?? '') : null;
}
