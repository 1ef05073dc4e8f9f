import type { GraphQLResolveInfo } from 'graphql';
import {
  type Clause,
  countOfNodes,
  type NodeSelection,
  type NodeShape,
  type Order,
  type Seen,
  select,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { ask, askForPage, type Context } from './context.js';
import { selectedFields } from './network/index.js';
import { type Page, pageOf, readPage } from './page.js';
import { IN_PAGE, planBelow } from './selection/index.js';

/** One page of the nodes that a filter selects; they are counted only where the query asks for it. */
export async function pageOfList<Row extends { readonly id: string }>(
  context: Context,
  info: GraphQLResolveInfo,
  shape: NodeShape<Row>,
  nodes: NodeSelection,
  args: PageArgs,
  order: Order,
): Promise<Page<Seen<Row>>> {
  const read = readPage(args, context, { label: shape.label, order });
  const total = countBeside(info, () => countSelected(context, shape.label, nodes));
  const { selection } = planBelow(context, info, IN_PAGE, false);
  const question = { shape: select(shape, selection), nodes, order: read.order, page: read.page };
  const rows = await askForPage(context, question);
  return pageOf(rows, read, total);
}

/** How many nodes a filter selects. */
export function countSelected(
  { engine, signal }: Context,
  label: NodeShape<unknown>['label'],
  nodes: NodeSelection,
): Promise<number> {
  return engine.countNodes(label, nodes, { signal });
}

/** How many nodes the clauses match. */
export async function countNodes(
  context: Context,
  shape: Pick<NodeShape<unknown>, 'label'>,
  match: Clause,
): Promise<number> {
  const [count] = await ask(context, countOfNodes(shape, match));
  return count?.total ?? 0;
}

/** Counts at once where the query selects the total, so that the count goes out beside the page and not after it. */
export function countBeside(
  info: GraphQLResolveInfo,
  count: () => Promise<number>,
): () => Promise<number> {
  if (!selectedFields(info).has('totalCount')) return count;
  const total = count();
  // An error is told where the field takes the total.
  total.catch(() => undefined);
  return () => total;
}
