import { papersByYear, type YearCountRow } from '../graph/index.js';
import { groupBy } from '../identity/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';

/** How many papers the nodes of a kind have in each year, the first year first. */
export function yearCounts(
  label: Parameters<typeof papersByYear>[0],
): (context: Context, args: null, id: string) => Promise<readonly YearCountRow[]> {
  return batched<null, readonly YearCountRow[]>(
    async (context, _args, ids) =>
      groupBy(await ask(context, papersByYear(label, ids)), ({ parent }) => parent),
    () => [],
  );
}
