import type { GraphQLResolveInfo } from 'graphql';
import {
  type AuthorRow,
  authorShape,
  byPaperCount,
  comparePlaces,
  NOTHING,
  type NodeSelection,
  type Order,
  type PageKey,
  pageOfNodes,
  type Seen,
  type SortKey,
  select,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { authorFigure } from './author-figures.js';
import { ask, type Context } from './context.js';
import { countBeside, countSelected, pageOfList } from './node-list.js';
import { seenAuthor } from './node-loaders.js';
import { assemblePage, type Page, readPage } from './page.js';
import { IN_PAGE, selectionBelow } from './selection/index.js';

/** One page of authors: in an order that the graph knows, or by what the table of all authorships tells. */
export function pageOfAuthors(
  context: Context,
  info: GraphQLResolveInfo,
  nodes: NodeSelection,
  args: PageArgs,
  order: Order,
): Promise<Page<Seen<AuthorRow>>> {
  return order.keys.some(({ isOfTable }) => isOfTable)
    ? pageByFigures(context, info, nodes, args, order)
    : pageOfList(context, info, authorShape, nodes, args, order);
}

/** No list of ours is longer. */
const ALL = { limit: 100_000_000, after: null };

/** All authors of the list with their values, of which a page is sorted out. */
async function pageByFigures(
  context: Context,
  info: GraphQLResolveInfo,
  nodes: NodeSelection,
  args: PageArgs,
  order: Order,
): Promise<Page<Seen<AuthorRow>>> {
  const asked = readPage(args, context, { label: authorShape.label, order });
  const total = countBeside(info, () => countSelected(context, authorShape.label, nodes));
  const all = await placesOf(context, info, nodes, order);
  const { after, limit } = asked.page;
  const following = all.filter(
    (place) => after === null || comparePlaces(asked.order, place, after) > 0,
  );
  const page = following.sort((a, b) => comparePlaces(asked.order, a, b)).slice(0, limit);
  const selection = selectionBelow(context, info, IN_PAGE);
  const rows = await Promise.all(page.map(({ id }) => seenAuthor(context, null, id, selection)));
  const found = rows.flatMap((node, index) => {
    const place = page[index];
    return node === null || place === undefined ? [] : [{ node, place }];
  });
  return assemblePage(found, asked, total, ({ node, place }) => ({
    node,
    key: [...place.values, place.id],
    extra: {},
  }));
}

async function placesOf(
  context: Context,
  { schema }: GraphQLResolveInfo,
  { match }: NodeSelection,
  order: Order,
): Promise<readonly PageKey[]> {
  const [lead, ...others] = order.keys.filter(({ isOfTable }) => !isOfTable);
  const stored: Order = lead === undefined ? byPaperCount : { keys: [lead, ...others], ids: 'ASC' };
  const [rows, figures] = await Promise.all([
    ask(context, pageOfNodes(select(authorShape, NOTHING), match, stored, ALL)),
    Promise.all(order.keys.map((key) => figureOf(key))),
  ]);
  return rows.map(({ node: { id }, sortValues }) => {
    const left = [...sortValues];
    return { id, values: figures.map((figure) => figure?.(id) ?? left.shift() ?? 0) };
  });

  async function figureOf({ name, isOfTable }: SortKey) {
    return isOfTable ? authorFigure(context, schema, name) : null;
  }
}
