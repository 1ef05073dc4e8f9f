import { integer, list, shape as shapeOf } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { Listed } from './find-nodes.js';
import { inScope } from './in-scope.js';
import { type Order, type PageRequest, sortNames, sortValues } from './keyset.js';
import {
  type JoiningPaper,
  joiningPapers,
  pageClause,
  type Relation,
  weightedPageClause,
} from './nested-pages.js';
import { type PartOf, partsKeeping } from './part.js';
import { selectAs } from './select.js';
import { type Seen, WHOLE } from './selection.js';

/** A row of a page; `papers` join the two in a page by weight that reads them. */
export interface PageRow<Row extends { readonly id: string }> extends Listed<Seen<Row>> {
  readonly papers?: readonly JoiningPaper[];
}

/** A page of the nodes that a relation reaches. */
export type PagePart<Row extends { readonly id: string }> = PartOf<readonly PageRow<Row>[]>;

/** The parts that a relation gives: pages of its nodes, and how many different ones there are. */
export interface PartsOfRelation<Row extends { readonly id: string }> {
  page(order: Order, page: PageRequest): PagePart<Row>;
  weighted(order: Order, page: PageRequest, papers?: 'papers'): PagePart<Row>;
  total(): PartOf<number>;
}

/** Reads a nested list in the statement of its parent, as the statements of nested-pages.ts do for many parents. */
export function partsOfRelation<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): PartsOfRelation<Row> {
  const makePage = partsKeeping<readonly PageRow<Row>[]>();
  const makeTotal = partsKeeping<number>();
  const part = (
    kind: Kind,
    order: Order,
    page: PageRequest,
    clause: () => Clause,
  ): PagePart<Row> => {
    const key = [order, page];
    return makePage(
      `${relation.pattern} ${kind} ${JSON.stringify(key)}`,
      WHOLE,
      (selection, place) => {
        const { variable, name, number, next } = place;
        const node = selectAs(relation.shape, selection, number, next);
        const found = inScope(clause(), number, variable);
        return {
          clause: {
            text: `CALL (${variable}) {
       ${found.text}${node.around.text}
       RETURN collect({node: ${node.projection}, ${valuesOf(kind, order, number)}}) AS ${name}
     }`,
            parameters: { ...found.parameters, ...node.around.parameters },
          },
          decode: list(
            shapeOf<PageRow<Row>>({
              node: node.decode,
              sortValues,
              ...(kind === 'papers' && { papers: joiningPapers.decode }),
            }),
          ),
        };
      },
    );
  };
  return {
    page: (order, page) =>
      part('order', order, page, () => pageClause(relation, order, page, 'WITH')),
    weighted: (order, page, papers) =>
      part(papers ?? 'weight', order, page, () =>
        weightedPageClause(relation, order, page, 'WITH', papers),
      ),
    total: () =>
      makeTotal(`${relation.pattern} total`, WHOLE, (_selection, { variable, name, number }) => ({
        clause: inScope(totalClause(relation, name), number, variable),
        decode: integer,
      })),
  };
}

/** How the rows of a part are ordered: by values of their nodes, or by weight with or without the papers. */
type Kind = 'order' | 'weight' | 'papers';

/** What a row tells beside its node; names have the number of the part. */
function valuesOf(kind: Kind, order: Order, number: number): string {
  const names = kind === 'order' ? sortNames(order) : ['weight'];
  const values = `sortValues: [${names.map((name) => `${name}${number}`).join(', ')}]`;
  if (kind !== 'papers') return values;
  return `${values}, papers: ${joiningPapers.cypher(`papers${number}`)}`;
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
