import { integer, list, nullable, shape as shapeOf, text } from '../../model/index.js';
import type { Clause } from '../dialect.js';
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
  relation: Relation<Row>,
  parents: readonly string[],
  page: PageRequest,
): Statement<Child<Row>> {
  const { text: query, parameters } = weightedPage(relation, parents, page);
  return statement(relation.name, query, parameters, childColumns(relation));
}

/** A paper that joins two nodes. */
export interface JoiningPaper {
  readonly id: string;
  readonly year: number | null;
}

/** The same page with the papers that join the two, which are read for its rows alone. */
export function pageOfWeightedWithPapers<Row>(
  relation: Relation<Row>,
  parents: readonly string[],
  page: PageRequest,
): Statement<Child<Row> & { readonly papers: readonly JoiningPaper[] }> {
  const { text: query, parameters } = weightedPage(relation, parents, page, 'papers');
  return statement(
    `${relation.name}WithPapers`,
    `${query}, [paper IN papers | paper {.id, .year}] AS papers`,
    parameters,
    {
      ...childColumns(relation),
      papers: list(shapeOf<JoiningPaper>({ id: text, year: nullable(integer) })),
    },
  );
}

/** @param papers what the papers between the two are called, where they are returned too. */
function weightedPage(
  { parent, pattern, shape }: Relation<unknown>,
  parents: readonly string[],
  page: PageRequest,
  papers?: string,
): Clause {
  const condition = comesAfter(weightOrder, page.after, 'weight');
  const carried = papers === undefined ? 'n, weight' : `n, weight, ${papers}`;
  const collected = papers === undefined ? '' : `, collect(p) AS ${papers}`;
  return {
    text: `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     CALL (parent) {
       MATCH ${pattern}
       WITH n, count(p) AS weight${collected} WHERE ${condition.text}
       RETURN ${carried} ORDER BY weight DESC, n.id LIMIT $limit
     }
     RETURN parentId AS parent, ${shape.projection} AS node, weight AS sortValue`,
    parameters: pageParameters(page, { parents }, condition.parameters),
  };
}

function childColumns<Row>({ shape }: Relation<Row>) {
  return { parent: text, node: shape.decode, sortValue };
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
