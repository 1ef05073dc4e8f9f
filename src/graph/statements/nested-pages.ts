import { integer, list, nullable, shape as shapeOf, text } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import type { Listed } from './find-nodes.js';
import {
  comesAfter,
  inOrder,
  type Order,
  type PageRequest,
  pageParameters,
  sortColumns,
  sortNames,
  sortValues,
} from './keyset.js';
import type { NodeProjection } from './node-shape.js';
import { type Relation, reachNodes, type Way } from './relation.js';

/** A nested row with the parent that it belongs to. */
export interface Child<Row> extends Listed<Row> {
  readonly parent: string;
}

/** A relation to nodes of which some part is returned. */
type RelationTo<Row> = Omit<Relation<unknown>, 'shape'> & { readonly shape: NodeProjection<Row> };

/** A page of the nodes of a relation. */
export interface NestedPage {
  readonly order: Order;
  readonly page: PageRequest;
  /** The papers of the list, or those by which its nodes are reached and counted; left out: all. */
  readonly filter?: PaperFilter;
}

/** The same page of a nested list for many parents, in one statement. */
export function pageOfChildren<Row>(
  relation: RelationTo<Row>,
  parents: readonly string[],
  nested: NestedPage,
): Statement<Child<Row>> {
  const { name, parent, shape } = relation;
  const found = pageClause(relation, nested, 'RETURN');
  return statement(
    name,
    `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     CALL (parent) {
       ${found.text}
     }${shape.around.text}
     RETURN parentId AS parent, ${shape.projection} AS node, [${sortNames(nested.order).join(', ')}] AS sortValues`,
    { parents, ...found.parameters, ...shape.around.parameters },
    childColumns(relation),
  );
}

/** Binds `n` to the nodes of a page, in their order, and `sortValue` to what they are ordered by, `sortValue_2` to the next key. */
export function pageClause(
  { edge, ...way }: Omit<Relation<unknown>, 'shape'>,
  { order, page, filter = {} }: NestedPage,
  last: 'RETURN' | 'WITH',
): Clause {
  const condition = comesAfter(order, page.after);
  const reached = reachNodes(way, filter);
  const found = edge === undefined ? 'n' : `n, ${edge}`;
  const names = sortNames(order).join(', ');
  return {
    text: `${reached.text}
       WITH ${found}, ${sortColumns(order)} WHERE ${condition.text}
       ${last} ${found}, ${names} ORDER BY ${inOrder(order)} LIMIT $limit`,
    parameters: pageParameters(page, reached.parameters, condition.parameters),
  };
}

/** The same page of a nested list that is ordered by how many papers join the two: by `weightOrder`, or from its end. */
export function pageOfWeighted<Row>(
  relation: RelationTo<Row>,
  parents: readonly string[],
  nested: NestedPage,
): Statement<Child<Row>> {
  const { text: query, parameters } = weightedPage(relation, parents, nested);
  return statement(relation.name, query, parameters, childColumns(relation));
}

/** A paper that joins two nodes. */
export interface JoiningPaper {
  readonly id: string;
  readonly year: number | null;
}

/** How the papers that join two nodes are returned. */
export const joiningPapers = {
  cypher: (papers: string) => `[paper IN ${papers} | paper {.id, .year}]`,
  decode: list(shapeOf<JoiningPaper>({ id: text, year: nullable(integer) })),
};

/** The same page with the papers that join the two, which are read for its rows alone. */
export function pageOfWeightedWithPapers<Row>(
  relation: RelationTo<Row>,
  parents: readonly string[],
  nested: NestedPage,
): Statement<Child<Row> & { readonly papers: readonly JoiningPaper[] }> {
  const { text: query, parameters } = weightedPage(relation, parents, nested, 'papers');
  return statement(
    `${relation.name}WithPapers`,
    `${query}, ${joiningPapers.cypher('papers')} AS papers`,
    parameters,
    { ...childColumns(relation), papers: joiningPapers.decode },
  );
}

/** @param papers what the papers between the two are called, where they are returned too. */
function weightedPage(
  relation: RelationTo<unknown>,
  parents: readonly string[],
  nested: NestedPage,
  papers?: string,
): Clause {
  const { parent, shape } = relation;
  const found = weightedPageClause(relation, nested, 'RETURN', papers);
  return {
    text: `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     CALL (parent) {
       ${found.text}
     }${shape.around.text}
     RETURN parentId AS parent, ${shape.projection} AS node, [weight] AS sortValues`,
    parameters: { parents, ...found.parameters, ...shape.around.parameters },
  };
}

/** Binds `n` to the nodes of a page by weight, in their order, and `weight` to the number of papers. */
export function weightedPageClause(
  way: Way,
  { order, page, filter = {} }: NestedPage,
  last: 'RETURN' | 'WITH',
  papers?: string,
): Clause {
  const condition = comesAfter(order, page.after, ['weight']);
  const reached = reachNodes(way, filter);
  const carried = papers === undefined ? 'n, weight' : `n, weight, ${papers}`;
  const collected = papers === undefined ? '' : `, collect(p) AS ${papers}`;
  return {
    text: `${reached.text}
       WITH n, count(p) AS weight${collected} WHERE ${condition.text}
       ${last} ${carried} ORDER BY ${inOrder(order, ['weight'])} LIMIT $limit`,
    parameters: pageParameters(page, reached.parameters, condition.parameters),
  };
}

function childColumns<Row>({ shape }: RelationTo<Row>) {
  return { parent: text, node: shape.decode, sortValues };
}

/** How many different nodes each parent reaches; no row for a parent that reaches none. */
export function countOfChildren(
  { name, parent, ...way }: Omit<Relation<unknown>, 'shape'>,
  parents: readonly string[],
  filter: PaperFilter = {},
): Statement<{ readonly parent: string; readonly total: number }> {
  const reached = reachNodes(way, filter, 'parentId');
  return statement(
    `${name}Count`,
    `UNWIND $parents AS parentId
     MATCH (parent:${parent} {id: parentId})
     ${reached.text}
     RETURN parentId AS parent, count(DISTINCT n) AS total`,
    { parents, ...reached.parameters },
    { parent: text, total: integer },
  );
}
