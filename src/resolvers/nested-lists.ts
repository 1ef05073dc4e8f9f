import {
  type Child,
  countOfChildren,
  type Listed,
  type Order,
  type PageRequest,
  pageOfChildren,
  pageOfWeighted,
  type Relation,
  weightOrder,
} from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import type { PageArgs } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { type Page, pageOf, readPage, weightedPageOf } from './page.js';

interface OrderedPage {
  readonly page: PageRequest;
  readonly order: Order;
}

/** Resolves a nested list in the order that the query asks for. */
export function nestedList<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): (context: Context, parent: string, args: PageArgs, order: Order) => Promise<Page<Row>> {
  const load = batched(
    async (context, { page, order }: OrderedPage, ids) =>
      byParent(await ask(context, pageOfChildren(relation, ids, order, page))),
    noRows<Row>,
  );
  const count = nestedCount(relation);
  return async (context, parent, args, order) => {
    const list = { label: relation.shape.label, order };
    const rows = await load(context, { page: readPage(args, context, list), order }, parent);
    return pageOf(rows, args, list, () => count(context, null, parent));
  };
}

/** Resolves a nested list that is ordered by how many papers join the two. */
export function weightedList<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): (
  context: Context,
  parent: string,
  args: PageArgs,
) => Promise<Page<Row, { readonly paperCount: number }>> {
  const load = batched(
    async (context, page: PageRequest, ids) =>
      byParent(await ask(context, pageOfWeighted(relation, ids, page))),
    noRows<Row>,
  );
  const count = nestedCount(relation);
  const list = { label: `${relation.shape.label} by weight`, order: weightOrder };
  return async (context, parent, args) => {
    const rows = await load(context, readPage(args, context, list), parent);
    return weightedPageOf(rows, args, list, () => count(context, null, parent));
  };
}

function nestedCount(
  relation: Relation<unknown>,
): (context: Context, args: null, parent: string) => Promise<number> {
  return batched(
    async (context, _args: null, ids) => {
      const rows = await ask(context, countOfChildren(relation, ids));
      return new Map(rows.map(({ parent, total }) => [parent, total]));
    },
    () => 0,
  );
}

function byParent<Row>(rows: readonly Child<Row>[]): ReadonlyMap<string, readonly Listed<Row>[]> {
  return groupBy(rows, ({ parent }) => parent);
}

function noRows<Row>(): readonly Listed<Row>[] {
  return [];
}
