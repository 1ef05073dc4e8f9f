import type { Listed, Order, PageRequest } from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { type CursorKey, decodeCursor, encodeCursor } from './cursor.js';
import type { Awaitable } from './selection/index.js';

/** A page as the connection types of the schema read it. */
export interface Page<Node, Extra = object> {
  readonly edges: readonly (Extra & { readonly cursor: string; readonly node: Node })[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Called by GraphQL only where a query asks for it. */
  readonly totalCount: () => Awaitable<number>;
}

const NEXT_PAGE = (most: number) => `Ask for ${most}, then give pageInfo.endCursor as "after".`;

/**
 * `first` of a list, within the server's limit.
 *
 * @param advice what to do for more rows than the limit, which it is given.
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkFirst(
  first: number,
  context: Context,
  advice: (most: number) => string,
): number {
  const { maxFirst } = context.limits;
  if (first < 0) throw badArgument('first', `"first" is ${first}; give 0 or more.`);
  if (first > maxFirst) {
    throw badArgument(
      'first',
      `"first" is ${first}; this server returns at most ${maxFirst} rows. ${advice(maxFirst)}`,
      { limit: maxFirst },
    );
  }
  return first;
}

/**
 * `first` of a list that goes on at a cursor, within the server's limit.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkPageSize({ first }: PageArgs, context: Context): number {
  return checkFirst(first, context, NEXT_PAGE);
}

/** A list whose cursors hold a value of its order and an id. */
export interface PagedList {
  /** The label of its nodes. */
  readonly label: string;
  readonly order: Order;
}

/** What to ask the graph for: one row more than the page has, which tells whether another follows. */
export function readPage(
  args: PageArgs,
  context: Context,
  { label, order }: PagedList,
): PageRequest {
  const first = checkPageSize(args, context);
  if (args.after === null || args.after === undefined) return { limit: first + 1, after: null };
  const [value = '', id = ''] = decodeCursor(args.after, label, [order.type, 'string']);
  return { limit: first + 1, after: { value, id: String(id) } };
}

/** A page from the rows that {@link readPage} asked for. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Listed<Row>[],
  args: PageArgs,
  { label }: PagedList,
  totalCount: () => Awaitable<number>,
): Page<Row> {
  return assemblePage(rows, args, label, totalCount, ({ node, sortValue }) => ({
    node,
    key: [sortValue, node.id],
    extra: {},
  }));
}

/** A page whose edges tell by how many papers each node is joined. */
export function weightedPageOf<Row extends { readonly id: string }>(
  rows: readonly Listed<Row>[],
  args: PageArgs,
  { label }: PagedList,
  totalCount: () => Awaitable<number>,
): Page<Row, { readonly paperCount: number }> {
  return assemblePage(rows, args, label, totalCount, ({ node, sortValue }) => ({
    node,
    key: [sortValue, node.id],
    extra: { paperCount: Number(sortValue) },
  }));
}

/** A page from `first + 1` rows, each turned into a node, the key of its cursor, and what its edge says. `list` names it in the cursors. */
export function assemblePage<Row, Node, Extra extends object>(
  rows: readonly Row[],
  { first, after }: PageArgs,
  list: string,
  totalCount: () => Awaitable<number>,
  describe: (row: Row) => {
    readonly node: Node;
    readonly key: CursorKey;
    readonly extra: Extra;
  },
): Page<Node, Extra> {
  const edges = rows.slice(0, first).map((row) => {
    const { node, key, extra } = describe(row);
    return { ...extra, cursor: encodeCursor(list, key), node };
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
