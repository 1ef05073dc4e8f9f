import DataLoader from 'dataloader';
import { mergeSelections, type Selection, WHOLE } from '../graph/index.js';
import type { Context } from './context.js';

/**
 * Loads something for many ids at once; an id without a value is left out of the map.
 *
 * @param selection what any that asks wants of the nodes, where the values are nodes.
 */
export type BatchLoad<Args, Value> = (
  context: Context,
  args: Args,
  ids: readonly string[],
  selection: Selection,
) => Promise<ReadonlyMap<string, Value>>;

interface Asked {
  readonly id: string;
  readonly selection: Selection;
}

/**
 * Turns a question about many ids into one about a single id: all that ask in the same turn with
 * the same arguments share one statement, which reads what any of them selects. So what the statement of
 * the parents did not read costs one statement, however many they are. Values are kept for the request
 * only, by id and selection.
 *
 * @param missing what an id without a value gets.
 */
export function batched<Args, Value>(
  load: BatchLoad<Args, Value>,
  missing: () => Value,
): (context: Context, args: Args, id: string, selection?: Selection) => Promise<Value> {
  const loadersOf = new WeakMap<Context, Map<string, DataLoader<Asked, Value, string>>>();

  function loaderFor(context: Context, args: Args): DataLoader<Asked, Value, string> {
    const loaders = loadersOf.get(context) ?? new Map<string, DataLoader<Asked, Value, string>>();
    loadersOf.set(context, loaders);
    const key = JSON.stringify(args) ?? '';
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<Asked, Value, string>(
      async (asked) => {
        const ids = [...new Set(asked.map(({ id }) => id))];
        const selection = mergeSelections(asked.map((one) => one.selection));
        const values = await load(context, args, ids, selection);
        return asked.map(({ id }) => values.get(id) ?? missing());
      },
      { cacheKeyFn: ({ id, selection }) => `${id} ${selection.key}` },
    );
    loaders.set(key, loader);
    return loader;
  }

  return (context, args, id, selection = WHOLE) => loaderFor(context, args).load({ id, selection });
}
