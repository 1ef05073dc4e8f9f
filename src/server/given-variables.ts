import { Kind, type OperationDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The variables without those that are null where null is allowed: a client that sends
 * `{ "n": null }` for `first: $n` means the default, which GraphQL takes only where a variable is left out.
 * No argument of ours tells null from left out. A variable that must not be null stays, and is refused.
 */
export function givenVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): Record<string, unknown> {
  const nullable = new Set(
    variableDefinitions
      .filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE)
      .map(({ variable }) => variable.name.value),
  );
  return Object.fromEntries(
    Object.entries(variables).filter(([name, value]) => value !== null || !nullable.has(name)),
  );
}
