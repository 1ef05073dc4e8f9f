import {
  type Listed,
  type Order,
  type PageKey,
  type PageRequest,
  reversed,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { type AskedPage, askedPage } from './asked-page.js';
import type { Context } from './context.js';
import { type CursorKey, type CursorList, decodeCursor, encodeCursor } from './cursor.js';
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

/** A list whose cursors hold values of its order and an id. */
export interface PagedList {
  /** The label of its nodes. */
  readonly label: string;
  readonly order: Order;
}

/** A page that is asked for, with its question to the graph. */
export interface PageOfList {
  readonly asked: AskedPage;
  readonly list: CursorList;
  /** The order in which its rows are read: from the end of the list where the page is asked for from there. */
  readonly order: Order;
  readonly page: PageRequest;
}

/**
 * What to ask the graph for: one row more than the page has, which tells whether another follows.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function readPage(args: PageArgs, context: Context, paged: PagedList): PageOfList {
  const asked = askedPage(args, context);
  const list = cursorListOf(paged);
  const { keys } = paged.order;
  const types = [...keys.map(({ type }) => type), 'string'] as const;
  const after = asked.cursor === null ? null : placeIn(decodeCursor(asked.cursor, list, types));
  return {
    asked,
    list,
    order: asked.isBackward ? reversed(paged.order) : paged.order,
    page: { limit: asked.size + 1, after },
  };
}

function cursorListOf({ label, order }: PagedList): CursorList {
  return { label, order: order.keys.map(({ name, direction }) => `${name}_${direction}`).join() };
}

function placeIn(key: CursorKey): PageKey {
  return { values: key.slice(0, -1), id: String(key.at(-1)) };
}

/** A page from the rows that {@link readPage} asked for. */
export function pageOf<Row extends { readonly id: string }>(
  rows: readonly Listed<Row>[],
  page: PageOfList,
  totalCount: () => Awaitable<number>,
): Page<Row> {
  return assemblePage(rows, page, totalCount, ({ node, sortValues }) => ({
    node,
    key: [...sortValues, node.id],
    extra: {},
  }));
}

/** A page whose edges tell by how many papers each node is joined. */
export function weightedPageOf<Row extends { readonly id: string }>(
  rows: readonly Listed<Row>[],
  page: PageOfList,
  totalCount: () => Awaitable<number>,
): Page<Row, { readonly paperCount: number }> {
  return assemblePage(rows, page, totalCount, ({ node, sortValues }) => ({
    node,
    key: [...sortValues, node.id],
    extra: { paperCount: Number(sortValues[0]) },
  }));
}

/**
 * A page from one row more than it has, each turned into a node, the key of its cursor, and what its edge says.
 *
 * @param rows in the order in which they were read: the last one first where the page is asked for from the end.
 */
export function assemblePage<Row, Node, Extra extends object>(
  rows: readonly Row[],
  { asked, list }: Pick<PageOfList, 'asked' | 'list'>,
  totalCount: () => Awaitable<number>,
  describe: (row: Row) => {
    readonly node: Node;
    readonly key: CursorKey;
    readonly extra: Extra;
  },
): Page<Node, Extra> {
  const { size, isBackward, cursor } = asked;
  const read = rows.slice(0, size);
  const edges = (isBackward ? read.toReversed() : read).map((row) => {
    const { node, key, extra } = describe(row);
    return { ...extra, cursor: encodeCursor(list, key), node };
  });
  const [hasMore, isAfterCursor] = [rows.length > size, cursor !== null];
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackward ? isAfterCursor : hasMore,
      hasPreviousPage: isBackward ? hasMore : isAfterCursor,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
