import { integer, list, shape as shapeOf } from '../../model/index.js';
import type { Clause } from '../dialect.js';
import type { PaperFilter } from '../filters/index.js';
import type { Listed } from './find-nodes.js';
import { inScope } from './in-scope.js';
import { type Order, sortNames, sortValues } from './keyset.js';
import {
  type JoiningPaper,
  joiningPapers,
  type NestedPage,
  pageClause,
  weightedPageClause,
} from './nested-pages.js';
import { type PartOf, partsKeeping } from './part.js';
import { type Relation, reachNodes } from './relation.js';
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
  page(nested: NestedPage): PagePart<Row>;
  weighted(nested: NestedPage, papers?: 'papers'): PagePart<Row>;
  total(filter?: PaperFilter): PartOf<number>;
}

/** Reads a nested list in the statement of its parent, as the statements of nested-pages.ts do for many parents. */
export function partsOfRelation<Row extends { readonly id: string }>(
  relation: Relation<Row>,
): PartsOfRelation<Row> {
  const makePage = partsKeeping<readonly PageRow<Row>[]>();
  const makeTotal = partsKeeping<number>();
  const part = (kind: Kind, nested: NestedPage, clause: () => Clause): PagePart<Row> => {
    const { order } = nested;
    return makePage(
      `${relation.pattern} ${kind} ${JSON.stringify(nested)}`,
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
    page: (nested) => part('order', nested, () => pageClause(relation, nested, 'WITH')),
    weighted: (nested, papers) =>
      part(papers ?? 'weight', nested, () => weightedPageClause(relation, nested, 'WITH', papers)),
    total: (filter = {}) =>
      makeTotal(
        `${relation.pattern} total ${JSON.stringify(filter)}`,
        WHOLE,
        (_selection, { variable, name, number }) => ({
          clause: inScope(totalClause(relation, filter, name), number, variable),
          decode: integer,
        }),
      ),
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

function totalClause(relation: Relation<unknown>, filter: PaperFilter, name: string): Clause {
  const { text, parameters } = reachNodes(relation, filter);
  return {
    text: `CALL (parent) {
       ${text}
       RETURN count(DISTINCT n) AS ${name}
     }`,
    parameters,
  };
}
