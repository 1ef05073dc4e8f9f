import type { PaperFilter } from '../../graph/index.js';

/** Filters that must all hold as one: side by side where no two ask the same condition, else by `and`. */
export function joinFilters(filters: readonly PaperFilter[]): PaperFilter {
  const [joined, ...others] = filters.reduce<readonly PaperFilter[]>(addFilter, []);
  if (joined === undefined) return {};
  return others.length === 0 ? joined : { ...joined, and: [...(joined.and ?? []), ...others] };
}

function addFilter([first = {}, ...others]: readonly PaperFilter[], more: PaperFilter) {
  const isApart = Object.keys(more).every((name) => !Object.hasOwn(first, name));
  return isApart ? [{ ...first, ...more }, ...others] : [first, ...others, more];
}
