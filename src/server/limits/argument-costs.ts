/** What reading an index in memory and the ids of all papers of a filter costs, as a search does. */
const RELEVANCE = 100;

/** What the values of arguments add to the cost of a field, by their names: the same in every field. */
const COSTS: Readonly<Record<string, (value: unknown) => number>> = {
  filter: conditionsIn,
  orderBy: (names) => (Array.isArray(names) && names.includes('RELEVANCE') ? RELEVANCE : 0),
};

/** What the arguments of a field cost beside the field, each time it is asked for. */
export function argumentCost(args: Readonly<Record<string, unknown>>): number {
  return Object.entries(COSTS).reduce((sum, [name, cost]) => sum + cost(args[name]), 0);
}

/** Filters inside of a filter. */
const BRANCHES = new Set(['and', 'or', 'not', 'papers']);

/** The conditions of a filter, each of which costs 1: all of several values are as many, any or none are one. */
function conditionsIn(filter: unknown): number {
  if (Array.isArray(filter)) return filter.reduce((sum: number, one) => sum + conditionsIn(one), 0);
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce(
    (sum, [name, value]) => sum + (BRANCHES.has(name) ? conditionsIn(value) : weightOf(value)),
    0,
  );
}

function weightOf(value: unknown): number {
  if (value === undefined || value === null) return 0;
  const all: unknown = Reflect.get(Object(value), 'all');
  return Array.isArray(all) ? Math.max(1, all.length) : 1;
}
