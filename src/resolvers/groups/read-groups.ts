import type { GraphQLSchema } from 'graphql';
import {
  type Axis,
  comparePlaces,
  type GroupOptions,
  type Order,
  type PageRequest,
  type PaperFilter,
  type PaperGroupRow,
  paperGroups,
} from '../../graph/index.js';
import { ask, type Context } from '../context.js';
import { KeptRows } from '../kept-rows.js';
import { picksPapers } from '../picks-papers.js';
import { askOfGroups } from './kept-groups.js';

/** Groups that are read at once, for all pages among them. */
const FIRST_GROUPS = 1_000;

const kept = new KeptRows<PaperGroupRow>();

/** Which groups are read. */
interface GroupsRead {
  readonly filter: PaperFilter;
  readonly axes: readonly Axis[];
  readonly options: GroupOptions;
  readonly order: Order;
}

/**
 * A page of groups. The first groups are kept, so that who turns pages, or asks for another number of
 * groups, has not all papers counted again.
 */
export async function readGroups(
  context: Context,
  schema: GraphQLSchema,
  { filter, axes, options, order }: GroupsRead,
  page: PageRequest,
): Promise<readonly PaperGroupRow[]> {
  const question = (asked: PageRequest) =>
    paperGroups(filter, axes, order, asked, context.engine.dialect, options);
  if (!picksPapers(filter) && page.limit <= FIRST_GROUPS) {
    const first = question({ limit: FIRST_GROUPS, after: null });
    const groups = await askOfGroups(kept, context, schema, filter, first);
    const rows = groups.slice(startOf(groups, order, page));
    if (rows.length >= page.limit || groups.length < FIRST_GROUPS) return rows.slice(0, page.limit);
  }
  return ask(context, question(page));
}

/** The place of the first group of a page. */
function startOf(groups: readonly PaperGroupRow[], order: Order, { after }: PageRequest): number {
  if (after === null) return 0;
  const start = groups.findIndex(
    ({ sortValues, id1 }) => comparePlaces(order, { values: sortValues, id: id1 }, after) > 0,
  );
  return start === -1 ? groups.length : start;
}
