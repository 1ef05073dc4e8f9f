import { integer, list, shape as shapeOf } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { Listed } from './find-nodes.js';
import { inScope } from './in-scope.js';
import { type Order, type PageRequest, sortValue } from './keyset.js';
import { pageClause, type Relation, weightedPageClause } from './nested-pages.js';
import { type PartOf, partsKeeping } from './part.js';
import { selectAs } from './select.js';
import { type Seen, WHOLE } from './selection.js';

/** A page of the nodes that a relation reaches. */
export type PagePart<Row extends { readonly id: string }> = PartOf<readonly Listed<Seen<Row>>[]>;

/** The parts that a relation gives: pages of its nodes, and how many different ones there are. */
export interface PartsOfRelation<Row extends { readonly id: string }> {
  page(order: Order, page: PageRequest): PagePart<Row>;
  weighted(page: PageRequest): PagePart<Row>;
  total(): PartOf<number>;
}

/** Reads a nested list in the statement of its parent, as the statements of nested-pages.ts do for many parents. */
export function partsOfRelation<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): PartsOfRelation<Row> {
  const makePage = partsKeeping<readonly Listed<Seen<Row>>[]>();
  const makeTotal = partsKeeping<number>();
  const part = (key: unknown, clause: () => Clause, value: string): PagePart<Row> =>
    makePage(`${relation.pattern} ${JSON.stringify(key)}`, WHOLE, (selection, place) => {
      const { variable, name, number, next } = place;
      const node = selectAs(relation.shape, selection, number, next);
      const found = inScope(clause(), number, variable);
      return {
        clause: {
          text: `CALL (${variable}) {
       ${found.text}${node.around.text}
       RETURN collect({node: ${node.projection}, sortValue: ${value}${number}}) AS ${name}
     }`,
          parameters: { ...found.parameters, ...node.around.parameters },
        },
        decode: list(shapeOf<Listed<Seen<Row>>>({ node: node.decode, sortValue })),
      };
    });
  return {
    page: (order, page) =>
      part(
        [order.expression, order.direction, page],
        () => pageClause(relation, order, page, 'WITH'),
        'sortValue',
      ),
    weighted: (page) =>
      part(['weight', page], () => weightedPageClause(relation, page, 'WITH'), 'weight'),
    total: () =>
      makeTotal(`${relation.pattern} total`, WHOLE, (_selection, { variable, name, number }) => ({
        clause: inScope(totalClause(relation, name), number, variable),
        decode: integer,
      })),
  };
}

function totalClause({ pattern }: Relation<unknown>, name: string): Clause {
  return {
    text: `CALL (parent) {
       MATCH ${pattern}
       RETURN count(DISTINCT n) AS ${name}
     }`,
    parameters: {},
  };
}
