import type { GraphQLResolveInfo } from 'graphql';
import type { PaperRow, Seen } from '../graph/index.js';
import type { PageArgs } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, checkPageSize, type Page } from './page.js';
import { IN_PAGE, selectionBelow } from './selection/index.js';

/** What its cursors call the list. */
const LIST = 'shared Paper';

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

function startBehind(ids: readonly string[], after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const [id = ''] = decodeCursor(after, LIST, ['string']);
  const index = ids.indexOf(String(id));
  if (index === -1) {
    throw badArgument('after', 'The cursor in "after" is not one of this list of papers.');
  }
  return index + 1;
}
