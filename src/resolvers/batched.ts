import DataLoader from 'dataloader';
import type { Context } from './context.js';

/** Loads something for many ids at once; an id without a value is left out of the map. */
export type BatchLoad<Args, Value> = (
  context: Context,
  args: Args,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Value>>;

/**
 * Turns a question about many ids into one about a single id: all that ask in the same turn with
 * the same arguments share one statement. So a nested query costs one statement a level. Values
 * are kept for the request only.
 *
 * @param missing what an id without a value gets.
 */
export function batched<Args, Value>(
  load: BatchLoad<Args, Value>,
  missing: () => Value,
): (context: Context, args: Args, id: string) => Promise<Value> {
  const loadersOf = new WeakMap<Context, Map<string, DataLoader<string, Value>>>();

  function loaderFor(context: Context, args: Args): DataLoader<string, Value> {
    const loaders = loadersOf.get(context) ?? new Map<string, DataLoader<string, Value>>();
    loadersOf.set(context, loaders);
    const key = JSON.stringify(args) ?? '';
    const known = loaders.get(key);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, Value>(async (ids) => {
      const values = await load(context, args, ids);
      return ids.map((id) => values.get(id) ?? missing());
    });
    loaders.set(key, loader);
    return loader;
  }

  return (context, args, id) => loaderFor(context, args).load(id);
}
