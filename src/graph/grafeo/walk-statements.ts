import type { Clause } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import {
  inOrder,
  type Listed,
  type ListPage,
  sortColumns,
  sortNames,
  sortValues,
} from '../statements/index.js';

/** Those of some nodes, named as the engine does, that meet a condition, in the order of the list. */
export function nodesAmong<Row>(
  { shape, order }: ListPage<Row>,
  nodes: readonly number[],
  { text, parameters }: Clause,
  limit: number,
): Statement<Listed<Row>> {
  const names = sortNames(order).join(', ');
  return statement<Listed<Row>>(
    `pageOf${shape.label}s`,
    `UNWIND $nodes AS node
     MATCH (n:${shape.label}) WHERE id(n) = node
     WITH n, ${sortColumns(order)} WHERE ${text}
     WITH n, ${names} ORDER BY ${inOrder(order)} LIMIT $limit${shape.around.text}
     RETURN ${shape.projection} AS node, [${names}] AS sortValues`,
    { ...parameters, ...shape.around.parameters, nodes, limit },
    { node: shape.decode, sortValues },
  );
}
