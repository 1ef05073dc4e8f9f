import type { GraphQLResolveInfo } from 'graphql';
import { type PaperRow, paperIds, paperShape, type Seen, selectPapers } from '../graph/index.js';
import type { PageArgs, PaperFilter } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { askForStream, type Context } from './context.js';
import { IdDraw } from './draw-ids.js';
import { isGiven } from './is-given.js';
import { countSelected } from './node-list.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, type Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import { IN_PAGE, selectionBelow } from './selection/index.js';

/** A sample that is asked for. */
export interface AskedSample {
  readonly size: number;
  readonly seed: number;
  readonly filter: PaperFilter | null | undefined;
}

/** What its cursors call the list; none is taken back. */
const LIST = { label: 'sample of Paper', order: '' };

/** A random sample of the papers that a filter selects: the ids of all are read, and the papers of the sample. */
export async function samplePapers(
  context: Context,
  info: GraphQLResolveInfo,
  { size, seed, filter }: AskedSample,
  args: PageArgs,
): Promise<Page<Seen<PaperRow>>> {
  refuseOrder(info, args);
  const { maxFirst } = context.limits;
  if (size < 1 || size > maxFirst) {
    const message = `"sample" is ${size}; give a number from 1 to ${maxFirst}.`;
    throw badArgument('sample', message, { limit: maxFirst });
  }
  const nodes = selectPapers(await readPaperFilter(context, filter), context.engine.dialect);
  const draw = new IdDraw(size, seed);
  for await (const rows of askForStream(context, paperIds(nodes.match))) {
    for (const { id } of rows) draw.add(id);
  }
  const selection = selectionBelow(context, info, IN_PAGE);
  const found = await Promise.all(
    draw.drawn().map((id) => seenPaper(context, null, id, selection)),
  );
  const asked = { size, isBackward: false, cursor: null };
  return assemblePage(
    found.flatMap((paper) => paper ?? []),
    { asked, list: LIST },
    () => countSelected(context, paperShape.label, nodes),
    (node) => ({ node, key: [node.id], extra: {} }),
  );
}

/** A sample has no order of its own and no next page. */
function refuseOrder({ fieldNodes }: GraphQLResolveInfo, args: PageArgs): void {
  const given = (['first', 'after', 'last', 'before'] as const).find((name) => isGiven(args[name]));
  const isOrdered = fieldNodes.some(({ arguments: asked = [] }) =>
    asked.some(({ name }) => name.value === 'orderBy'),
  );
  const refused = given ?? (isOrdered ? 'orderBy' : undefined);
  if (refused === undefined) return;
  throw badArgument(
    refused,
    `"${refused}" does not go with "sample", which is one page in no order. Leave it out, or leave "sample" out.`,
  );
}
