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
  const { label } = list;
  return statement<Place>(
    `placesOf${label}s`,
    `MATCH (n:${label})\n${returned(list)}`,
    {},
    columns,
  );
}

/** The places of the nodes with these ids; those that are gone have none. */
export function placesOfNodes(list: ListOrder, ids: readonly string[]): Statement<Place> {
  const { label } = list;
  return statement<Place>(
    `changedPlacesOf${label}s`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})
     ${returned(list)}`,
    { ids },
    columns,
  );
}

function returned({ label, key }: ListOrder): string {
  const words = label === 'Paper' ? "''" : 'n.key';
  // A value that is computed from a pattern can be bound, but not spoken of in a condition.
  return `WITH n, ${key.expression} AS value WHERE value IS NOT NULL
     RETURN n.id AS id, id(n) AS node, value, ${words} AS key ORDER BY value ${key.direction}, id`;
}
