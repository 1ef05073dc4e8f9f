import type { GraphQLResolveInfo } from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { type FoundByValue, mergeSelections, type Seen, type Statement } from '../graph/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { isGiven } from './is-given.js';
import type { LoadSelected } from './node-loaders.js';
import { selectionBelow } from './selection/index.js';

/** One way to look nodes up: by values of an argument. */
export interface LookUpBy {
  readonly argument: string;
  readonly values: readonly string[] | null | undefined;
  /** The value as the graph keeps it; null for what can be none. */
  readonly read: (value: string) => string | null;
  /** Finds the ids of values; null where the values are ids. */
  readonly find: ((values: readonly string[]) => Statement<FoundByValue>) | null;
  /** The id that the node of a value would have alone, which may have been merged away; null where it tells none. */
  readonly idOf?: (value: string) => string | null;
}

/** What was asked for, with the node that was found. */
export interface LookedUp<Node> {
  readonly rows: readonly { readonly asked: string; readonly node: Node | null }[];
  readonly nodes: readonly Node[];
  readonly missing: readonly string[];
}

/**
 * Looks up many nodes: one statement for their ids where other values are given, and one for the nodes.
 *
 * @param fields where the nodes are below the field: in its rows, and in a list.
 * @throws GraphQLError BAD_USER_INPUT unless exactly one way is given.
 */
export async function lookUp<Row extends { readonly id: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  load: LoadSelected<Row>,
  fields: readonly [row: string, list: string],
  ways: readonly LookUpBy[],
): Promise<LookedUp<Seen<Row>>> {
  const { values, read, find, idOf } = onlyWay(ways);
  const kept = new Map(values.map((value) => [value, read(value)]));
  const known = [...new Set([...kept.values()].flatMap((value) => value ?? []))];
  const found = find === null ? [] : await ask(context, find(known));
  const ids = new Map(found.map(({ value, id }) => [value, id]));
  const [row, list] = fields;
  const selection = mergeSelections([
    selectionBelow(context, info, [['rows', row]]),
    selectionBelow(context, info, [[list]]),
  ]);
  const rows = await Promise.all(
    values.map(async (asked) => {
      const value = kept.get(asked) ?? null;
      const id = value === null ? null : find === null ? value : (ids.get(value) ?? idOf?.(value));
      return { asked, node: id ? await load(context, null, id, selection) : null };
    }),
  );
  const nodes = new Map(rows.flatMap(({ node }) => (node === null ? [] : [[node.id, node]])));
  const missing = rows.flatMap(({ asked, node }) => (node === null ? [asked] : []));
  return { rows, nodes: [...nodes.values()], missing: [...new Set(missing)] };
}

function onlyWay(ways: readonly LookUpBy[]): LookUpBy & { readonly values: readonly string[] } {
  const names = ways.map(({ argument }) => `"${argument}"`).join(' or ');
  const [way, other] = ways.filter(({ values }) => isGiven(values));
  const { values } = way ?? {};
  if (way === undefined || !isGiven(values)) {
    throw badArgument(ways[0]?.argument ?? '', `Give ${names} to say what is looked up.`);
  }
  if (other !== undefined) {
    throw badArgument(
      other.argument,
      `"${way.argument}" and "${other.argument}" are two questions; give one, or ask twice.`,
    );
  }
  if (values.length === 0) {
    throw badArgument(way.argument, `"${way.argument}" is empty; give at least one.`);
  }
  return { ...way, values };
}

/** A look-up costs what is selected of a row, times what is asked for. */
export const lookUpPrice: ComplexityEstimator = ({ args, childComplexity }) => {
  const lists = Object.values(args).filter(Array.isArray);
  const asked = Math.max(0, ...lists.map(({ length }) => length));
  return 1 + asked * childComplexity;
};
