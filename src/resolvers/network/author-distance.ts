import type { GraphQLSchema } from 'graphql';
import type { PaperFilter } from '../../graph/index.js';
import { collaborationDistance, distanceBetween, papersThat } from '../../network/index.js';
import type { Context } from '../context.js';
import { tableOfAll } from './author-table.js';
import { findNode } from './find-node.js';
import { readNetworkOptions } from './read-options.js';
import { searchSorted } from './search-sorted.js';
import { wholeNetwork } from './whole-network.js';

/** Two authors by their current ids, and the papers over which they may be linked. */
export interface BetweenAuthors {
  readonly from: string;
  readonly to: string;
  readonly filter: PaperFilter;
  readonly maxAuthorsPerPaper: number;
}

/**
 * Links on the shortest path between two authors; null where no path leads from one to the other.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export async function authorDistance(
  context: Context,
  schema: GraphQLSchema,
  { from, to, filter, maxAuthorsPerPaper }: BetweenAuthors,
): Promise<number | null> {
  readNetworkOptions('AUTHOR', { maxAuthorsPerPaper });
  const all = await tableOfAll(context, schema, filter);
  if (all !== null) {
    const [start, end] = [searchSorted(all.members, from), searchSorted(all.members, to)];
    if (start === null || end === null) return null;
    const { yearFrom, yearTo } = filter;
    const isLinking = papersThat(all, {
      yearFrom,
      yearTo,
      maxMembersPerPaper: maxAuthorsPerPaper,
    });
    return distanceBetween(all, start, end, isLinking);
  }
  const found = await wholeNetwork(context, schema, filter, { maxAuthorsPerPaper });
  const [start, end] = [findNode(found, from), findNode(found, to)];
  if (start === null || end === null) return null;
  return collaborationDistance(found.analysis.network.graph, start, end);
}
