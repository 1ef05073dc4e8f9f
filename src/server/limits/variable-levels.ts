import { GraphQLError } from 'graphql';

/**
 * Ten filters inside of one another, each in a list, are some thirty. GraphQL reads a variable by functions
 * that call one another, and a deeper one ends in an overflow of the stack that tells nobody anything.
 *
 * @limit Levels of objects and lists in a variable.
 */
const MAX_LEVELS = 50;

/**
 * Refuses variables that nest too deep, without going down by calls.
 *
 * @throws GraphQLError BAD_USER_INPUT with the name of the variable.
 */
export function limitVariableLevels(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (!isDeeperThan(value, MAX_LEVELS)) continue;
    throw new GraphQLError(
      `The variable "$${name}" nests more than ${MAX_LEVELS} objects and lists; a filter holds at most ten filters inside of one another.`,
      {
        extensions: {
          code: 'BAD_USER_INPUT',
          argument: name,
          limit: MAX_LEVELS,
          http: { status: 400 },
        },
      },
    );
  }
}

/** Level by level: all objects and lists of one level are looked at before those in these. */
function isDeeperThan(value: unknown, levels: number): boolean {
  let level = [value].filter(isNested);
  for (let depth = 0; depth < levels && level.length > 0; depth += 1) {
    level = level.flatMap((each) => Object.values(each).filter(isNested));
  }
  return level.length > 0;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
