import { text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import type { NodeProjection } from './node-shape.js';

/** The nodes that replaced others, by the ids that were merged away; an id without a replacement gives no row. */
export function nodesInPlaceOf<Row>(
  { label, around, projection, decode }: NodeProjection<Row>,
  ids: readonly string[],
): Statement<{ readonly id: string; readonly node: Row }> {
  return statement(
    `${label.toLowerCase()}sInPlaceOf`,
    `UNWIND $ids AS id
     MATCH (:Alias {id: id})-[:STANDS_FOR]->(n:${label})${around.text}
     RETURN id, ${projection} AS node`,
    { ids, ...around.parameters },
    { id: text, node: decode },
  );
}

/** For each id that was merged away, whatever its label, the id of the node that replaced it. */
export function idsInPlaceOf(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly of: string }> {
  return statement(
    'idsInPlaceOf',
    `UNWIND $ids AS id
     MATCH (:Alias {id: id})-[:STANDS_FOR]->(n)
     RETURN id, n.id AS of`,
    { ids },
    { id: text, of: text },
  );
}
