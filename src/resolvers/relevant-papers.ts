import type { GraphQLResolveInfo } from 'graphql';
import type { PaperRow, Seen } from '../graph/index.js';
import type { PageArgs, PaperFilter } from '../schema/index.js';
import { askedPage } from './asked-page.js';
import { badArgument } from './bad-argument.js';
import type { Context } from './context.js';
import { decodeCursor } from './cursor.js';
import { readPaperConditions } from './filters/index.js';
import { seenPaper } from './node-loaders.js';
import { assemblePage, type Page } from './page.js';
import { readPaperFilter } from './paper-filter.js';
import {
  digestOf,
  foundPapers,
  keyOfRank,
  overIndex,
  PLACE,
  placeOf,
  rankedWords,
} from './search/index.js';
import { IN_PAGE, selectionBelow } from './selection/index.js';

/**
 * A page of the papers of a filter, those first that are most about its words.
 *
 * @throws GraphQLError BAD_USER_INPUT for a filter without words that its papers hold.
 */
export async function papersByRelevance(
  context: Context,
  info: GraphQLResolveInfo,
  filter: PaperFilter | null | undefined,
  args: PageArgs,
): Promise<Page<Seen<PaperRow>>> {
  const asked = askedPage(args, context);
  const wanted = rankedWords(readPaperConditions(filter, 'filter'));
  if (wanted.length === 0) throw withoutWords();
  const list = { label: `Paper by relevance ${digestOf([filter])}`, order: '' };
  const from = asked.cursor === null ? null : placeOf(decodeCursor(asked.cursor, list, PLACE));
  const papers = await readPaperFilter(context, filter);
  const page = { size: asked.size + 1, isBackward: asked.isBackward, from };
  const { rows, total } = await overIndex(context, info.schema, ['PAPER'], (index) =>
    foundPapers(context, index, { wanted, papers }, page),
  );
  const selection = selectionBelow(context, info, IN_PAGE);
  const nodes = await Promise.all(rows.map(({ id }) => seenPaper(context, null, id, selection)));
  const found = rows.flatMap((row, at) => {
    const node = nodes[at];
    return node ? [{ row, node }] : [];
  });
  return assemblePage(
    found,
    { asked, list },
    () => total,
    ({ row, node }) => ({ node, key: keyOfRank(row), extra: {} }),
  );
}

function withoutWords(): Error {
  return badArgument(
    'orderBy',
    '"orderBy" is RELEVANCE, but "filter" has no words that all its papers hold. Give filter: {text: "…"} or {words: {…}}, in each filter of an "or" and outside of "not"; or give another order.',
  );
}
