import {
  type Clause,
  countOfNodes,
  type NodeShape,
  type Order,
  pageOfNodes,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { ask, type Context } from './context.js';
import { type Page, pageOf, readPage } from './page.js';

/** One page of the nodes that a filter matches; they are counted only where the query asks for it. */
export async function pageOfList<Row extends { readonly id: string }>(
  context: Context,
  shape: NodeShape<Row>,
  match: Clause,
  args: PageArgs,
  order: Order,
): Promise<Page<Row>> {
  const list = { label: shape.label, order };
  const page = readPage(args, context, list);
  const rows = await ask(context, pageOfNodes(shape, match, order, page));
  return pageOf(rows, args, list, () => countNodes(context, shape, match));
}

/** How many nodes the filter matches. */
export async function countNodes(
  context: Context,
  shape: NodeShape<unknown>,
  match: Clause,
): Promise<number> {
  const [count] = await ask(context, countOfNodes(shape, match));
  return count?.total ?? 0;
}
