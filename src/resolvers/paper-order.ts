import { type Order, paperOrders } from '../graph/index.js';
import type { PaperOrder } from '../schema/index.js';
import { badArgument } from './bad-argument.js';
import { readOrder } from './list-order.js';

/**
 * Whether papers are asked for by relevance.
 *
 * @throws GraphQLError BAD_USER_INPUT for relevance beside another order, which would order nothing: the
 * year and the id follow it already.
 */
export function isByRelevance(names: readonly PaperOrder[]): boolean {
  if (!names.includes('RELEVANCE')) return false;
  if (names.length === 1) return true;
  throw badArgument(
    'orderBy',
    '"orderBy" has RELEVANCE and other orders. Give RELEVANCE alone: papers of one relevance come by year.',
  );
}

/**
 * The order of a list of papers that the graph orders.
 *
 * @throws GraphQLError BAD_USER_INPUT for relevance: the index of words ranks papers of the whole graph.
 */
export function readPaperOrder(names: readonly PaperOrder[]): Order {
  return readOrder(names.map(withoutRelevance), paperOrders);
}

function withoutRelevance(name: PaperOrder): Exclude<PaperOrder, 'RELEVANCE'> {
  if (name !== 'RELEVANCE') return name;
  throw badArgument(
    'orderBy',
    '"orderBy" is RELEVANCE, which only the query "papers" has. Ask papers(filter: {author: "ID", text: "…"}, orderBy: RELEVANCE), with the author, journal or topic in the filter.',
  );
}
