import type { GraphQLFormattedError } from 'graphql';

/** How graphql-js begins what it says of a variable: its name, and the path in its value where there is one. */
const OF_VARIABLE = /^Variable "\$(\w+)" /;
const PATH = / at "([\w.[\]]+)"; /;

/**
 * An error with the path of the variable's value that is wrong as `argument`, as errors of ours have it:
 * graphql-js tells it in its sentence alone.
 */
export function withVariablePath(error: GraphQLFormattedError): GraphQLFormattedError {
  const [, variable] = OF_VARIABLE.exec(error.message) ?? [];
  if (variable === undefined || error.extensions?.['code'] !== 'BAD_USER_INPUT') return error;
  const [, path = variable] = PATH.exec(error.message) ?? [];
  return { ...error, extensions: { argument: path, ...error.extensions } };
}
