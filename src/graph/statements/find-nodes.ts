import { integer } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import { type Statement, statement } from '../statement.js';
import {
  comesAfter,
  inOrder,
  inOrderOfIndex,
  type Order,
  type PageRequest,
  pageParameters,
  type SortValue,
  sortColumns,
  sortNames,
  sortValues,
} from './keyset.js';
import type { NodeProjection } from './node-shape.js';

/** A node in a list, with its values of the keys of the list's order. */
export interface Listed<Row> {
  readonly node: Row;
  readonly sortValues: readonly SortValue[];
}

/** The nodes with these ids; those that are missing give no row. */
export function nodesByIds<Row>(
  { label, around, projection, decode }: NodeProjection<Row>,
  ids: readonly string[],
): Statement<{ readonly node: Row }> {
  return statement(
    `${label.toLowerCase()}sByIds`,
    `UNWIND $ids AS id
     MATCH (n:${label} {id: id})${around.text}
     RETURN ${projection} AS node`,
    { ids, ...around.parameters },
    { node: decode },
  );
}

/** The paper that has this DOI; of several the one with the least id. */
export function papersByDoi<Row>(
  { around, projection, decode }: NodeProjection<Row>,
  doi: string,
): Statement<{ readonly node: Row }> {
  return statement(
    'papersByDoi',
    `MATCH (n:Paper {doi: $value})
     WITH n ORDER BY n.id LIMIT 1${around.text}
     RETURN ${projection} AS node`,
    { value: doi, ...around.parameters },
    { node: decode },
  );
}

/**
 * One page of the nodes that `match` binds to `n`.
 *
 * @param isByIndex true where they are told among all nodes of the label, which are read in the order of its index.
 */
export function pageOfNodes<Row>(
  { label, around, projection, decode }: NodeProjection<Row>,
  match: Clause,
  order: Order,
  page: PageRequest,
  isByIndex = false,
): Statement<Listed<Row>> {
  const condition = comesAfter(order, page.after);
  const names = sortNames(order).join(', ');
  const indexed = isByIndex ? `\n     WITH n WHERE ${inOrderOfIndex(order, page.after)}` : '';
  return statement(
    `pageOf${label}s`,
    `${match.text}${indexed}
     WITH n, ${sortColumns(order)} WHERE ${condition.text}
     WITH n, ${names} ORDER BY ${inOrder(order)} LIMIT $limit${around.text}
     RETURN ${projection} AS node, [${names}] AS sortValues`,
    pageParameters(page, match.parameters, condition.parameters, around.parameters),
    { node: decode, sortValues },
  );
}

/** How many nodes `match` binds to `n`. */
export function countOfNodes(
  { label }: Pick<NodeProjection<unknown>, 'label'>,
  match: Clause,
): Statement<{ readonly total: number }> {
  return statement(
    `countOf${label}s`,
    `${match.text}\nRETURN count(n) AS total`,
    match.parameters,
    { total: integer },
  );
}
