import { argumentPath } from '../errors/index.js';
import { inTurn, type Order } from '../graph/index.js';
import { badArgument } from './bad-argument.js';

/**
 * The order that a query asks for: by the first of its names, then by the others among rows that are equal.
 *
 * @param orders of the list, by their names in the API.
 * @throws GraphQLError BAD_USER_INPUT for no name, and for two that order by the same.
 */
export function readOrder<Name extends string>(
  names: readonly Name[],
  orders: Readonly<Record<Name, Order>>,
): Order {
  const [first, ...others] = names;
  if (first === undefined) {
    throw badArgument('orderBy', '"orderBy" is empty; name an order, or leave it out.');
  }
  refuseRepeated(names);
  return inTurn([orders[first], ...others.map((name) => orders[name])]);
}

function refuseRepeated(names: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const by = name.replace(/_(?:ASC|DESC)$/, '');
    const earlier = seen.get(by);
    if (earlier !== undefined) {
      throw badArgument(
        argumentPath('orderBy', index),
        `"orderBy" has ${earlier} and ${name}, which order by the same; give one of the two.`,
      );
    }
    seen.set(by, name);
  }
}
