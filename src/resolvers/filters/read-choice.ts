import { argumentPath } from '../../errors/index.js';
import type { OneOrAny, PaperFilter } from '../../graph/index.js';
import { badArgument } from '../bad-argument.js';
import { isGiven } from '../is-given.js';

/** Several values of one condition, as a client gives them. */
export interface Choice {
  readonly any?: readonly string[] | null;
  readonly all?: readonly string[] | null;
  readonly none?: readonly string[] | null;
}

/** How one value is read, and the condition that it makes. */
export interface ChoiceReader {
  readonly read: (value: string, path: string) => string;
  readonly condition: (values: OneOrAny) => PaperFilter;
}

/**
 * The conditions of a choice.
 *
 * @throws GraphQLError BAD_USER_INPUT for an empty list.
 */
export function readChoice(
  choice: Choice | null | undefined,
  path: string,
  { read, condition }: ChoiceReader,
): readonly PaperFilter[] {
  const { any, all, none } = choice ?? {};
  const valuesOf = (list: readonly string[], name: string): readonly string[] =>
    distinctOf(list, argumentPath(path, name), read);
  return [
    ...(isGiven(any) ? [condition(oneOrAny(valuesOf(any, 'any')))] : []),
    ...(isGiven(all) ? valuesOf(all, 'all').map(condition) : []),
    ...(isGiven(none) ? [{ not: condition(oneOrAny(valuesOf(none, 'none'))) }] : []),
  ];
}

/**
 * The values of a list, each once.
 *
 * @throws GraphQLError BAD_USER_INPUT for an empty list.
 */
export function distinctOf<Value>(
  list: readonly Value[],
  path: string,
  read: (value: Value, path: string) => Value = (value) => value,
): readonly Value[] {
  refuseEmpty(list, path);
  return [...new Set(list.map((value, index) => read(value, argumentPath(path, index))))];
}

/** @throws GraphQLError BAD_USER_INPUT for an empty list, of which nobody knows whether it means all or none. */
export function refuseEmpty(list: readonly unknown[], path: string): void {
  if (list.length > 0) return;
  throw badArgument(path, `"${path}" is empty; leave it out where it is no condition.`);
}

function oneOrAny(values: readonly string[]): OneOrAny {
  const [first, ...others] = values;
  return first !== undefined && others.length === 0 ? first : values;
}
