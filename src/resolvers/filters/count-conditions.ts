import { isGiven } from '../is-given.js';

/** The fields of filters that hold filters. */
const BRANCHES: ReadonlySet<string> = new Set(['and', 'or', 'not', 'papers']);

/**
 * How many conditions a filter of any kind has, those of the filters in it counted too: all of several values
 * are as many, any or none of them are one.
 */
export function countConditions(filter: unknown): number {
  if (Array.isArray(filter)) return sumOf(filter.map(countConditions));
  if (typeof filter !== 'object' || filter === null) return 0;
  return sumOf(
    Object.entries(filter).map(([name, value]) =>
      BRANCHES.has(name) ? countConditions(value) : weightOf(value),
    ),
  );
}

function weightOf(value: unknown): number {
  if (!isGiven(value)) return 0;
  const all: unknown = Reflect.get(Object(value), 'all');
  return Array.isArray(all) ? Math.max(1, all.length) : 1;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
