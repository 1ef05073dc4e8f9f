import { countConditions } from '../../resolvers/index.js';

/** What reading an index in memory and the ids of all papers of a filter costs, as a search does. */
const RELEVANCE = 100;

/** What the values of arguments add to the cost of a field, by their names: the same in every field. A condition costs 1. */
const COSTS: Readonly<Record<string, (value: unknown) => number>> = {
  filter: countConditions,
  orderBy: (names) => (Array.isArray(names) && names.includes('RELEVANCE') ? RELEVANCE : 0),
};

/** What the arguments of a field cost beside the field, each time it is asked for. */
export function argumentCost(args: Readonly<Record<string, unknown>>): number {
  return Object.entries(COSTS).reduce((sum, [name, cost]) => sum + cost(args[name]), 0);
}
