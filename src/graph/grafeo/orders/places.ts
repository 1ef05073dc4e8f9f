import { integer, text } from '../../../model/index.js';
import { type ListedLabel, type Statement, statement } from '../../statement.js';
import { type Order, sortValue } from '../../statements/index.js';
import type { Place } from './ordered-rows.js';

/** An order of all nodes of a label. */
export interface ListOrder {
  readonly label: ListedLabel;
  readonly order: Order;
}

const columns = { id: text, node: integer, value: sortValue, key: text };

/** The places of all nodes. */
export function placesInOrder(list: ListOrder): Statement<Place> {
  const { label, order } = list;
  return statement<Place>(
    `placesOf${label}s`,
    `MATCH (n:${label}) WHERE ${order.expression} IS NOT NULL\n${returned(list)}`,
    {},
    columns,
  );
}

/** The places of the nodes with these ids; those that are gone have none. */
export function placesOfNodes(list: ListOrder, ids: readonly string[]): Statement<Place> {
  const { label, order } = list;
  return statement<Place>(
    `changedPlacesOf${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     WITH n WHERE ${order.expression} IS NOT NULL
     ${returned(list)}`,
    { ids },
    columns,
  );
}

function returned({ label, order }: ListOrder): string {
  const key = label === 'Paper' ? "''" : 'n.key';
  return `RETURN n.id AS id, id(n) AS node, ${order.expression} AS value, ${key} AS key ORDER BY value ${order.direction}, id`;
}
