import type { FilterScope } from './filter-scope.js';

/**
 * The condition that an id is one of some. As a map they are looked up: the embedded engine goes through a
 * list for each node, 12 s for 10,000 ids and 60,000 nodes; by a map that takes 0.04 s.
 */
export function isAmong(
  expression: string,
  name: string,
  ids: readonly string[],
  scope: FilterScope,
): string {
  const all = Object.fromEntries(ids.map((id) => [id, true]));
  return `coalesce(${scope.parameter(name, all)}[${expression}], false)`;
}
