import type { Filter } from '../../graph/index.js';

/** Filters that must all hold as one: side by side where no two ask the same condition, else by `and`. */
export function joinFilters<Conditions>(
  filters: readonly Filter<Conditions>[],
): Filter<Conditions> {
  let joined: Filter<Conditions> = {};
  const others: Filter<Conditions>[] = [];
  for (const filter of filters) {
    const isApart = Object.keys(filter).every((name) => !Object.hasOwn(joined, name));
    if (isApart) joined = { ...joined, ...filter };
    else others.push(filter);
  }
  return others.length === 0 ? joined : { ...joined, and: [...(joined.and ?? []), ...others] };
}
