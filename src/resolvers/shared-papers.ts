import type { GraphQLResolveInfo } from 'graphql';
import {
  type Clause,
  NOTHING,
  type PageRequest,
  type PaperFilter,
  type PaperRow,
  pageOfNodes,
  paperOrders,
  paperShape,
  papersOfAll,
  type Seen,
  selecting,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { countBeside, countNodes } from './node-list.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, checkPageSize, type Page } from './page.js';
import { IN_PAGE, planBelow, selectionBelow } from './selection/index.js';

/** What its cursors call the list. */
const LIST = 'shared Paper';

const ORDER = paperOrders.YEAR_DESC;

/** A page of papers that are known by their ids, in that order. */
export async function pageOfPapers(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
  args: PageArgs,
): Promise<Page<Seen<PaperRow>>> {
  const first = checkPageSize(args, context);
  const start = startBehind(ids, args.after);
  const wanted = ids.slice(start, start + first + 1);
  const selection = selectionBelow(context, info, IN_PAGE);
  const found = await Promise.all(wanted.map((id) => seenPaper(context, null, id, selection)));
  const papers = found.flatMap((paper) => paper ?? []);
  return assemblePage(
    papers,
    args,
    LIST,
    async () => ids.length,
    (node) => ({
      node,
      key: [node.id],
      extra: {},
    }),
  );
}

const taking = selecting(paperShape);

/** A page of the papers that all of these authors wrote together, newest first, in one statement. */
export async function pageOfSharedPapers(
  context: Context,
  info: GraphQLResolveInfo,
  authors: readonly string[],
  filter: PaperFilter,
  args: PageArgs,
): Promise<Page<Seen<PaperRow>>> {
  const limit = checkPageSize(args, context) + 1;
  const match = papersOfAll(authors, filter, context.engine.dialect);
  const total = countBeside(info, () => countNodes(context, paperShape, match));
  const { selection } = planBelow(context, info, IN_PAGE, false);
  const page = { limit, after: await placeOf(context, match, args.after) };
  const rows = await ask(context, pageOfNodes(taking(selection), match, ORDER, page));
  return assemblePage(rows, args, LIST, total, ({ node }) => ({ node, key: [node.id], extra: {} }));
}

/** Where a page goes on: a cursor has the id alone, and its paper must be one of the list. */
async function placeOf(
  context: Context,
  match: Clause,
  after: string | null | undefined,
): Promise<PageRequest['after']> {
  if (after === null || after === undefined) return null;
  const [id = ''] = decodeCursor(after, LIST, ['string']);
  const one = {
    text: `${match.text}\nWITH n WHERE n.id = $placeId`,
    parameters: { ...match.parameters, placeId: id },
  };
  const [row] = await ask(
    context,
    pageOfNodes(taking(NOTHING), one, ORDER, { limit: 1, after: null }),
  );
  if (row === undefined) throw notOfThisList();
  return { value: row.sortValue, id: row.node.id };
}

function startBehind(ids: readonly string[], after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const [id = ''] = decodeCursor(after, LIST, ['string']);
  const index = ids.indexOf(String(id));
  if (index === -1) throw notOfThisList();
  return index + 1;
}

function notOfThisList(): Error {
  return badArgument('after', 'The cursor in "after" is not one of this list of papers.');
}
