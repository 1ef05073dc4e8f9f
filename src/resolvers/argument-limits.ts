import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getDirectiveValues,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { argumentPath } from '../errors/index.js';
import { type InputLimit, LIMIT_DIRECTIVE, LIST_LIMITS, TEXT_LIMITS } from '../schema/index.js';
import { badArgument } from './bad-argument.js';

/**
 * Throws where a value is longer than it may be.
 *
 * @param path of the value, such as `filter.name`, for the message.
 */
type Check = (value: unknown, path: string) => void;

/** Scalars whose values have one size, and so need no limit. */
const OF_ONE_SIZE = new Set(['Int', 'Float', 'Boolean']);

/** An input type may hold itself, so its check is made once. */
const checksOfTypes = new WeakMap<GraphQLInputType, Check>();

/**
 * Checks the values of arguments against the limits that are declared beside them. Null where no argument
 * can be too long.
 *
 * @throws Error for an argument that has text or a list and declares no limit: a fault of the code.
 * @throws GraphQLError BAD_USER_INPUT, when the check is called, with the path and the limit.
 */
export function argumentCheck(
  args: readonly GraphQLArgument[],
): ((values: Readonly<Record<string, unknown>>) => void) | null {
  const checks = checksOf(args);
  if (checks.length === 0) return null;
  return (values) => {
    for (const { name, check } of checks) check(values[name], name);
  };
}

interface NamedCheck {
  readonly name: string;
  readonly check: Check;
}

function checksOf(inputs: readonly (GraphQLArgument | GraphQLInputField)[]): NamedCheck[] {
  return inputs.flatMap((input) => {
    const check = checkOf(input.type, limitOf(input), input.name);
    return check === null ? [] : [{ name: input.name, check }];
  });
}

function checkOf(type: GraphQLInputType, limit: InputLimit, name: string): Check | null {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return checkOfList(nullable.ofType, limit, name);
  if (isInputObjectType(nullable)) return checkOfObject(nullable);
  if (isEnumType(nullable) || OF_ONE_SIZE.has(nullable.name)) return null;
  return checkOfText(nullable.name === 'ID' ? (limit.text ?? 'id') : limit.text, name);
}

function checkOfText(kind: InputLimit['text'], name: string): Check {
  if (kind === undefined) throw undeclared(name, `text: 'name'`);
  const limit = TEXT_LIMITS[kind];
  return (value, path) => {
    if (typeof value !== 'string' || value.length <= limit) return;
    const message = `"${path}" has ${value.length} characters; give at most ${limit}.`;
    throw badArgument(path, message, { limit });
  };
}

function checkOfList(entry: GraphQLInputType, limit: InputLimit, name: string): Check {
  if (limit.list === undefined) throw undeclared(name, `list: 'decided'`);
  const items = LIST_LIMITS[limit.list];
  const check = checkOf(entry, limit, name);
  return (value, path) => {
    if (!Array.isArray(value)) return;
    if (value.length > items) {
      const message = `"${path}" has ${value.length} entries; give at most ${items}.`;
      throw badArgument(path, message, { limit: items });
    }
    for (const [index, one] of value.entries()) check?.(one, argumentPath(path, index));
  };
}

function checkOfObject(type: GraphQLInputType & { getFields(): object }): Check {
  const known = checksOfTypes.get(type);
  if (known !== undefined) return known;
  let checks: readonly NamedCheck[] = [];
  const check: Check = (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const { name, check: inner } of checks)
      inner(Reflect.get(value, name), argumentPath(path, name));
  };
  checksOfTypes.set(type, check);
  checks = checksOf(Object.values(type.getFields()));
  return check;
}

function limitOf({ astNode }: GraphQLArgument | GraphQLInputField): InputLimit {
  const { text, list } = (astNode && getDirectiveValues(LIMIT_DIRECTIVE, astNode)) ?? {};
  return {
    text: isKeyOf(TEXT_LIMITS, text) ? text : undefined,
    list: isKeyOf(LIST_LIMITS, list) ? list : undefined,
  };
}

function isKeyOf<Table extends object>(table: Table, key: unknown): key is keyof Table {
  return typeof key === 'string' && Object.hasOwn(table, key);
}

function undeclared(name: string, example: string): Error {
  return new Error(`The argument "${name}" declares no limit; add @Limit({ ${example} }) to it.`);
}
