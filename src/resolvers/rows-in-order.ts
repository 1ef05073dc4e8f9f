import { comparePlaces, type Listed, type PageKey, type SortValue } from '../graph/index.js';
import type { PageOfList } from './page.js';

/** A row's value of a key of its list's order, by the key's name. */
export type ValueOf<Row> = (row: Row, key: string) => SortValue;

/**
 * The rows of a page out of a whole list in memory, in the order in which it is read, and one more, as a
 * statement would give them.
 */
export function rowsInOrder<Row extends { readonly id: string }>(
  rows: readonly Row[],
  { order, page: { limit, after } }: Pick<PageOfList, 'order' | 'page'>,
  sortValueOf: ValueOf<Row>,
): readonly Listed<Row>[] {
  return rows
    .map((node) => ({ node, sortValues: order.keys.map(({ name }) => sortValueOf(node, name)) }))
    .filter((row) => after === null || comparePlaces(order, placeOf(row), after) > 0)
    .toSorted((a, b) => comparePlaces(order, placeOf(a), placeOf(b)))
    .slice(0, limit);
}

function placeOf({ node, sortValues }: Listed<{ readonly id: string }>): PageKey {
  return { values: sortValues, id: node.id };
}
