import { NOTHING, papersByYear, partOfYears, type YearCountRow } from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';
import { type Awaitable, readPart } from './selection/index.js';

/** How many papers the nodes of a kind have in each year, the first year first. */
export function yearCounts(
  label: Parameters<typeof papersByYear>[0],
): (context: Context, parent: { readonly id: string }) => Awaitable<readonly YearCountRow[]> {
  const load = batched<null, readonly YearCountRow[]>(
    async (context, _args, ids) =>
      groupBy(await ask(context, papersByYear(label, ids)), ({ parent }) => parent),
    () => [],
  );
  const part = partOfYears(label);
  return (context, parent) =>
    readPart(parent, {
      part,
      selection: () => NOTHING,
      isCostly: true,
      nothing: [],
      ask: () => load(context, null, parent.id),
    });
}
