import { type Decoder, decimal, text } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { Parameters } from '../statement.js';

/** How a list is ordered: by a value, then by id, so that no two rows are equal. */
export interface Order {
  /** Cypher over the variable `n` (and `weight` in a weighted list); never null. */
  readonly expression: string;
  /** True where the expression is a property that has an index, and by which all nodes of a label are listed. */
  readonly isIndexed?: boolean;
  readonly type: 'string' | 'number';
  readonly direction: 'ASC' | 'DESC';
}

/** The last row of the previous page: its sort value and its id. */
export interface PageKey {
  readonly value: string | number;
  readonly id: string;
}

/** A part of a list. */
export interface PageRequest {
  /** The greatest number of rows to return. */
  readonly limit: number;
  /** Rows after this one only; null for the first page. */
  readonly after: PageKey | null;
}

/** A row's value in the order: a text or a number. */
export const sortValue: Decoder<string | number> = (value) =>
  typeof value === 'string' ? text(value) : decimal(value);

/** The condition that leaves only the rows after the last page (keyset paging: no row is skipped or seen twice). */
export function comesAfter(order: Order, after: PageKey | null, variable = 'sortValue'): Clause {
  if (after === null) return { text: 'true', parameters: {} };
  const comparison = order.direction === 'ASC' ? '>' : '<';
  return {
    text: `(${variable} ${comparison} $afterValue OR (${variable} = $afterValue AND n.id > $afterId))`,
    parameters: { afterValue: after.value, afterId: after.id },
  };
}

/**
 * What every row of a page meets, said of the property itself: so Neo4j reads the rows in the order of its
 * index, from the last page on, and stops after a page; of an index over a property and the id it must be told of both. Without it, it reads and sorts all nodes of the label.
 */
export function inOrderOfIndex({ expression, direction }: Order, after: PageKey | null): string {
  const place = direction === 'ASC' ? '>= $afterValue' : '<= $afterValue';
  return `${expression} ${after === null ? 'IS NOT NULL' : place} AND n.id IS NOT NULL`;
}

/** The parameters of a page, with those of its clauses. */
export function pageParameters(page: PageRequest, ...more: readonly Parameters[]): Parameters {
  return Object.assign({ limit: page.limit }, ...more);
}
