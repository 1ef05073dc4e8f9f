import {
  type PaperFilter as GraphFilter,
  mergeableIds,
  needsEachId,
  replaceIds,
} from '../graph/index.js';
import type { PaperFilter } from '../schema/index.js';
import type { Context } from './context.js';
import { currentId } from './current-ids.js';
import { checkLanguages, readPaperConditions } from './filters/index.js';

/**
 * The filter as the graph reads it: what was left out or null is no condition, and an id that was merged
 * away means the node that took its place.
 *
 * @param path the argument it came in, for messages.
 * @throws GraphQLError BAD_USER_INPUT, with the path of the value that is wrong.
 */
export async function readPaperFilter(
  context: Context,
  filter: PaperFilter | null | undefined,
  path = 'filter',
): Promise<GraphFilter> {
  const read = readPaperConditions(filter, path);
  await checkLanguages(context, filter, path);
  return inForce(context, read);
}

/**
 * Asks by the filter as it came, so that nothing is asked before. Only where nothing is found an id of it
 * may have been merged away, as its node has no papers; then it is asked again by the nodes in their place.
 * A filter that finds papers without one of its ids is asked by the nodes in force at once.
 *
 * @throws GraphQLError as {@link readPaperFilter}.
 */
export async function askByFilter<Row>(
  context: Context,
  filter: PaperFilter | null | undefined,
  ask: (filter: GraphFilter) => Promise<readonly Row[]>,
): Promise<{ readonly filter: GraphFilter; readonly rows: readonly Row[] }> {
  const given = readPaperConditions(filter, 'filter');
  await checkLanguages(context, filter, 'filter');
  const read = needsEachId(given) ? given : await inForce(context, given);
  const rows = await ask(read);
  if (rows.length > 0 || read !== given) return { filter: read, rows };
  const current = await inForce(context, read);
  return { filter: current, rows: current === read ? rows : await ask(current) };
}

/**
 * The same conditions on the nodes that took the place of those that were merged away; the same object where
 * none was.
 */
export async function inForce(context: Context, read: GraphFilter): Promise<GraphFilter> {
  const ids = mergeableIds(read);
  const current = await Promise.all(ids.map((id) => currentId(context, id)));
  const replaced = new Map(
    ids.flatMap((id, index) => {
      const now = current[index] ?? id;
      return now === id ? [] : [[id, now] as const];
    }),
  );
  return replaced.size === 0 ? read : replaceIds(read, replaced);
}
