import type { GraphQLResolveInfo } from 'graphql';
import {
  type Child,
  countOfChildren,
  type Listed,
  type NestedPage,
  NOTHING,
  type Order,
  type PaperFilter,
  pageOfChildren,
  pageOfWeighted,
  partOfWholeList,
  partsOfRelation,
  type Relation,
  type Seen,
  type Selection,
  selecting,
  type WholeList,
  weightOrder,
  wholeLists,
} from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import type { PageArgs } from '../schema/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { ALL_PAPERS, type NestedFilter, readFiltered } from './nested-filter.js';
import { selectedFields } from './network/index.js';
import { type Page, type PageOfList, pageOf, readPage, weightedPageOf } from './page.js';
import {
  type Awaitable,
  goOn,
  HERE,
  IN_PAGE,
  readPart,
  selectionBelow,
} from './selection/index.js';

/** A node whose field is asked for. */
interface Parent {
  readonly id: string;
}

/** Resolves a nested list in the order that the query asks for. */
export function nestedList<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): (
  context: Context,
  info: GraphQLResolveInfo,
  parent: Parent,
  args: PageArgs,
  order: Order,
  filter?: NestedFilter,
) => Awaitable<Page<Seen<Row>>> {
  const taking = takingOf(relation);
  const load = batched(
    async (context, nested: NestedPage, ids, selection) =>
      byParent(await ask(context, pageOfChildren(taking(selection), ids, nested))),
    noRows<Row>,
  );
  const parts = partsOfRelation(relation);
  const count = nestedCount(relation);
  return (context, info, parent, args, order, filter = ALL_PAPERS) => {
    const asked = readPage(args, context, { label: relation.shape.label, order });
    const nested = nestedPages(asked);
    const total = count(context, info, parent, filter);
    const rows = readFiltered(context, parent, filter, {
      part: (papers) => parts.page(nested(papers)),
      selection: () => selectionBelow(context, info, IN_PAGE),
      isCostly: isCostly(relation),
      nothing: noRows<Row>(),
      isNothing: hasNoRows,
      ask: (papers, selection) => load(context, nested(papers), parent.id, selection),
    });
    return goOn(rows, (found) => pageOf(found, asked, total));
  };
}

/** Resolves a nested list that is ordered by how many papers join the two. */
export function weightedList<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): (
  context: Context,
  info: GraphQLResolveInfo,
  parent: Parent,
  args: PageArgs,
  filter?: NestedFilter,
) => Awaitable<Page<Seen<Row>, { readonly paperCount: number }>> {
  const taking = takingOf(relation);
  const load = batched(
    async (context, nested: NestedPage, ids, selection) =>
      byParent(await ask(context, pageOfWeighted(taking(selection), ids, nested))),
    noRows<Row>,
  );
  const parts = partsOfRelation(relation);
  const count = nestedCount(relation);
  const list = { label: `${relation.shape.label} by weight`, order: weightOrder };
  return (context, info, parent, args, filter = ALL_PAPERS) => {
    const asked = readPage(args, context, list);
    const nested = nestedPages(asked);
    const total = count(context, info, parent, filter);
    const rows = readFiltered(context, parent, filter, {
      part: (papers) => parts.weighted(nested(papers)),
      selection: () => selectionBelow(context, info, IN_PAGE),
      isCostly: isCostly(relation),
      nothing: noRows<Row>(),
      isNothing: hasNoRows,
      ask: (papers, selection) => load(context, nested(papers), parent.id, selection),
    });
    return goOn(rows, (found) => weightedPageOf(found, asked, total));
  };
}

/** Resolves a list that is never cut into pages: who signed a paper, or its journal. */
export function nestedRows<Row extends object, Node extends { readonly id: string }>(
  list: WholeList<Row, Node>,
  way: readonly string[] = [],
): (
  context: Context,
  info: GraphQLResolveInfo,
  parent: Parent,
) => Awaitable<readonly Partial<Row>[]> {
  const load = batched<null, readonly Partial<Row>[]>(
    async (context, _args, ids, selection) => {
      const rows = await ask(context, wholeLists(list, ids, selection));
      const groups = groupBy(rows, ({ parent }) => parent);
      return new Map([...groups].map(([parent, own]) => [parent, own.map(({ row }) => row)]));
    },
    () => [],
  );
  const part = partOfWholeList(list);
  const ways = way.length === 0 ? HERE : [way];
  return (context, info, parent) =>
    readPart(parent, {
      part,
      selection: () => selectionBelow(context, info, ways),
      isCostly: false,
      nothing: [],
      ask: (selection) => load(context, null, parent.id, selection),
    });
}

/**
 * How many nodes the list has. Where the query selects it, it is read with the parent, or asked for beside
 * the page and not after it.
 */
export function nestedCount<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): (
  context: Context,
  info: GraphQLResolveInfo,
  parent: Parent,
  filter: NestedFilter,
) => () => Awaitable<number> {
  const load = batched(
    async (context, papers: PaperFilter, ids) => {
      const rows = await ask(context, countOfChildren(relation, ids, papers));
      return new Map(rows.map(({ parent, total }) => [parent, total]));
    },
    () => 0,
  );
  const part = partsOfRelation(relation).total;
  return (context, info, parent, filter) => {
    if (!selectedFields(info).has('totalCount')) return () => 0;
    const total = readFiltered(context, parent, filter, {
      part,
      selection: () => NOTHING,
      isCostly: isCostly(relation),
      nothing: 0,
      isNothing: (count) => count === 0,
      ask: (papers) => load(context, papers, parent.id),
    });
    // An error is told where the field takes the total.
    if (total instanceof Promise) total.catch(() => undefined);
    return () => total;
  };
}

/** The page that is asked for, of the papers of a filter. */
export function nestedPages({ order, page }: PageOfList): (filter: PaperFilter) => NestedPage {
  return (filter) => ({ order, page, filter });
}

/** Whether a page is empty. */
export function hasNoRows(rows: readonly unknown[]): boolean {
  return rows.length === 0;
}

/** The relation with what is selected of its nodes. */
function takingOf<Row extends { readonly id: string }>(relation: Relation<Row>) {
  const shapeOf = selecting(relation.shape);
  return (selection: Selection) => ({ ...relation, shape: shapeOf(selection) });
}

/** Of a paper all is near; of the others a page is found among all papers. */
function isCostly({ parent }: Relation<unknown>): boolean {
  return parent !== 'Paper';
}

function byParent<Row>(rows: readonly Child<Row>[]): ReadonlyMap<string, readonly Listed<Row>[]> {
  return groupBy(rows, ({ parent }) => parent);
}

function noRows<Row extends { readonly id: string }>(): readonly Listed<Seen<Row>>[] {
  return [];
}
