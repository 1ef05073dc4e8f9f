import { idsInPlaceOf } from '../graph/index.js';
import { batched } from './batched.js';
import { ask, type Context } from './context.js';

const inPlaceOf = batched<null, string | null>(
  async (context, _args, ids) => {
    const rows = await ask(context, idsInPlaceOf(ids));
    return new Map(rows.map(({ id, of }) => [id, of]));
  },
  () => null,
);

/**
 * The id of the node that took this one's place, where it was merged away; else the id itself. For ids
 * in arguments that are put into statements; all of one request are asked for together.
 */
export async function currentId(context: Context, id: string): Promise<string> {
  return (await inPlaceOf(context, null, id)) ?? id;
}

/** The current ids of the nodes, each once. */
export async function currentIds(
  context: Context,
  ids: readonly string[],
): Promise<readonly string[]> {
  return [...new Set(await Promise.all(ids.map((id) => currentId(context, id))))];
}
