import { integer, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import type { Listed } from './find-nodes.js';
import { comesAfter, type Order, type PageRequest, pageParameters, sortValue } from './keyset.js';
import { weightOrder } from './list-orders.js';
import type { NodeShape } from './node-shape.js';

/** How parents reach the nodes of a nested list. */
export interface Relation<Row> {
  /** Names the statement, for example `authorPapers`. */
  readonly name: string;
  readonly parent: 'Paper' | 'Author' | 'Journal' | 'Topic';
  /** A pattern from `parent` to `n`; in a weighted relation it passes the papers `p` that are counted. */
  readonly pattern: string;
  /** The variable of the edge, if the shape shows something of it. */
  readonly edge?: string;
  readonly shape: NodeShape<Row>;
}

/** A nested row with the parent that it belongs to. */
export interface Child<Row> extends Listed<Row> {
  readonly parent: string;
}

/** The same page of a nested list for many parents, in one statement. */
export function pageOfChildren<Row>(
  { name, parent, pattern, edge, shape }: Relation<Row>,
  parents: readonly string[],
  order: Order,
  page: PageRequest,
): Statement<Child<Row>> {
  const condition = comesAfter(order, page.after);
  const found = edge === undefined ? 'n' : `n, ${edge}`;
  return statement(
    name,
    `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     CALL (parent) {
       MATCH ${pattern}
       WITH ${found}, ${order.expression} AS sortValue WHERE ${condition.text}
       RETURN ${found}, sortValue ORDER BY sortValue ${order.direction}, n.id LIMIT $limit
     }
     RETURN parentId AS parent, ${shape.projection} AS node, sortValue`,
    pageParameters(page, { parents }, condition.parameters),
    { parent: text, node: shape.decode, sortValue },
  );
}

/** The same page of a nested list that is ordered by how many papers join the two. */
export function pageOfWeighted<Row>(
  { name, parent, pattern, shape }: Relation<Row>,
  parents: readonly string[],
  page: PageRequest,
): Statement<Child<Row>> {
  const condition = comesAfter(weightOrder, page.after, 'weight');
  return statement(
    name,
    `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     CALL (parent) {
       MATCH ${pattern}
       WITH n, count(p) AS weight WHERE ${condition.text}
       RETURN n, weight ORDER BY weight DESC, n.id LIMIT $limit
     }
     RETURN parentId AS parent, ${shape.projection} AS node, weight AS sortValue`,
    pageParameters(page, { parents }, condition.parameters),
    { parent: text, node: shape.decode, sortValue },
  );
}

/** How many different nodes each parent reaches; no row for a parent that reaches none. */
export function countOfChildren(
  { name, parent, pattern }: Relation<unknown>,
  parents: readonly string[],
): Statement<{ readonly parent: string; readonly total: number }> {
  return statement(
    `${name}Count`,
    `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     MATCH ${pattern}
     RETURN parentId AS parent, count(DISTINCT n) AS total`,
    { parents },
    { parent: text, total: integer },
  );
}
