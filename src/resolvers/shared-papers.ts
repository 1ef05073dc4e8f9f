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
  reversed,
  type Seen,
  selecting,
} from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { type AskedPage, askedPage } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import { ask, type Context } from './context.js';
import { type CursorList, decodeCursor, type GivenCursor } from './cursor.js';
import { countBeside, countNodes } from './node-list.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, type Page } from './page.js';
import { ofPapers } from './paper-list.js';
import { IN_PAGE, planBelow, selectionBelow } from './selection/index.js';

/** What its cursors call the list. */
const LIST: CursorList = { label: 'shared Paper', order: '' };

const ORDER = paperOrders.YEAR_DESC;

/** A page of papers that are known by their ids, in that order. */
export async function pageOfPapers(
  context: Context,
  info: GraphQLResolveInfo,
  ids: readonly string[],
  args: PageArgs,
): Promise<Page<Seen<PaperRow>>> {
  const asked = askedPage(args, context);
  const wanted = idsOf(ids, asked);
  const selection = selectionBelow(context, info, IN_PAGE);
  const found = await Promise.all(wanted.map((id) => seenPaper(context, null, id, selection)));
  const papers = found.flatMap((paper) => paper ?? []);
  const page = assemblePage(
    papers,
    { asked, list: LIST },
    async () => ids.length,
    (node) => ({
      node,
      key: [node.id],
      extra: {},
    }),
  );
  return ofPapers(page, { ids });
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
  const asked = askedPage(args, context);
  const order = asked.isBackward ? reversed(ORDER) : ORDER;
  const match = papersOfAll(authors, filter, context.engine.dialect);
  const total = countBeside(info, () => countNodes(context, paperShape, match));
  const { selection } = planBelow(context, info, IN_PAGE, false);
  const page = { limit: asked.size + 1, after: await placeOf(context, match, asked.cursor) };
  const rows = await ask(context, pageOfNodes(taking(selection), match, order, page));
  return assemblePage(rows, { asked, list: LIST }, total, ({ node }) => ({
    node,
    key: [node.id],
    extra: {},
  }));
}

/** Where a page goes on or ends: a cursor has the id alone, and its paper must be one of the list. */
async function placeOf(
  context: Context,
  match: Clause,
  cursor: GivenCursor | null,
): Promise<PageRequest['after']> {
  if (cursor === null) return null;
  const [id = ''] = decodeCursor(cursor, LIST, ['string']);
  const one = {
    text: `${match.text}\nWITH n WHERE n.id = $placeId`,
    parameters: { ...match.parameters, placeId: id },
  };
  const [row] = await ask(
    context,
    pageOfNodes(taking(NOTHING), one, ORDER, { limit: 1, after: null }),
  );
  if (row === undefined) throw notOfThisList(cursor);
  return { values: row.sortValues, id: row.node.id };
}

/** The ids of a page in the order in which it is read: the last one first where it is asked for from the end. */
function idsOf(ids: readonly string[], { size, isBackward, cursor }: AskedPage): readonly string[] {
  const inOrder = isBackward ? ids.toReversed() : ids;
  const start = cursor === null ? 0 : placeAfter(inOrder, cursor);
  return inOrder.slice(start, start + size + 1);
}

function placeAfter(ids: readonly string[], cursor: GivenCursor): number {
  const [id = ''] = decodeCursor(cursor, LIST, ['string']);
  const index = ids.indexOf(String(id));
  if (index === -1) throw notOfThisList(cursor);
  return index + 1;
}

function notOfThisList({ argument }: GivenCursor): Error {
  return badArgument(
    argument,
    `The cursor in "${argument}" is not one of this list of papers, perhaps no longer. Leave it out to begin again.`,
  );
}
