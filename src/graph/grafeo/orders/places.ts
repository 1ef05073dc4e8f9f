import { integer, text } from '../../../model/index.js';
import { type ListedLabel, type Statement, statement } from '../../statement.js';
import { type SortKey, sortValue } from '../../statements/index.js';
import type { Place } from './ordered-rows.js';

/** An order of all nodes of a label: by a key, then by id. */
export interface ListOrder {
  readonly label: ListedLabel;
  readonly key: SortKey;
}

const columns = { id: text, node: integer, value: sortValue, key: text };

/** The places of all nodes. */
export function placesInOrder(list: ListOrder): Statement<Place> {
  const { label, key } = list;
  return statement<Place>(
    `placesOf${label}s`,
    `MATCH (n:${label}) WHERE ${key.expression} IS NOT NULL\n${returned(list)}`,
    {},
    columns,
  );
}

/** The places of the nodes with these ids; those that are gone have none. */
export function placesOfNodes(list: ListOrder, ids: readonly string[]): Statement<Place> {
  const { label, key } = list;
  return statement<Place>(
    `changedPlacesOf${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     WITH n WHERE ${key.expression} IS NOT NULL
     ${returned(list)}`,
    { ids },
    columns,
  );
}

function returned({ label, key }: ListOrder): string {
  const words = label === 'Paper' ? "''" : 'n.key';
  return `RETURN n.id AS id, id(n) AS node, ${key.expression} AS value, ${words} AS key ORDER BY value ${key.direction}, id`;
}
