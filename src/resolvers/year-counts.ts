import {
  NOTHING,
  type PaperFilter,
  papersByYear,
  partOfYears,
  type YearCountRow,
} from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { ALL_PAPERS, type NestedFilter, readFiltered } from './nested-filter.js';
import { hasNoRows } from './nested-lists.js';
import type { Awaitable } from './selection/index.js';

/** How many papers of a filter the nodes of a kind have in each year, the first year first. */
export function yearCounts(
  label: Parameters<typeof papersByYear>[0],
): (
  context: Context,
  parent: { readonly id: string },
  filter?: NestedFilter,
) => Awaitable<readonly YearCountRow[]> {
  const load = batched<PaperFilter, readonly YearCountRow[]>(
    async (context, papers, ids) =>
      groupBy(await ask(context, papersByYear(label, ids, papers)), ({ parent }) => parent),
    () => [],
  );
  const part = partOfYears(label);
  return (context, parent, filter = ALL_PAPERS) =>
    readFiltered(context, parent, filter, {
      part,
      selection: () => NOTHING,
      isCostly: true,
      nothing: [],
      isNothing: hasNoRows,
      ask: (papers) => load(context, papers, parent.id),
    });
}
