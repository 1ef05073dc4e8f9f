import { integer, list, nullable, shape as shapeOf, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import { inScope } from './in-scope.js';
import { type PartOf, partsKeeping } from './part.js';
import { WHOLE } from './selection.js';

/** How many papers a node has in one year. */
export interface YearCountRow {
  readonly year: number;
  readonly paperCount: number;
}

const PATTERNS = {
  Journal: '(parent)<-[:PUBLISHED_IN]-(p:Paper)',
  Topic: '(parent)<-[:ABOUT]-(p:Paper)',
  Author: '(parent)-[:AUTHORED]->(p:Paper)',
} as const;

/** Papers by year of many parents; papers without a year are not counted. */
export function papersByYear(
  label: keyof typeof PATTERNS,
  parents: readonly string[],
): Statement<YearCountRow & { readonly parent: string }> {
  return statement<YearCountRow & { readonly parent: string }>(
    `${label.toLowerCase()}PapersByYear`,
    `UNWIND $parents AS parentId
     MATCH (parent:${label} {id: parentId})
     MATCH ${PATTERNS[label]}
     WHERE p.year IS NOT NULL
     WITH parentId, p.year AS year, count(p) AS paperCount
     RETURN parentId AS parent, year, paperCount ORDER BY parent, year`,
    { parents },
    { parent: text, year: integer, paperCount: integer },
  );
}

/** The same around one node, in the statement of the node. */
export function partOfYears(label: keyof typeof PATTERNS): PartOf<readonly YearCountRow[]> {
  const pattern = PATTERNS[label];
  return partsKeeping<readonly YearCountRow[]>()(
    `${pattern} by year`,
    WHOLE,
    (_selection, { variable, name, number }) => ({
      clause: inScope(
        {
          text: `CALL (parent) {
       MATCH ${pattern} WHERE p.year IS NOT NULL
       WITH p.year AS paperYear, count(p) AS papers ORDER BY paperYear
       RETURN collect({year: paperYear, paperCount: papers}) AS ${name}
     }`,
          parameters: {},
        },
        number,
        variable,
      ),
      decode: list(shapeOf<YearCountRow>({ year: integer, paperCount: integer })),
    }),
  );
}

/** The first and last year of all papers; null in a graph without a year. */
export const yearsCovered: Statement<{
  readonly from: number | null;
  readonly to: number | null;
}> = statement(
  'yearsCovered',
  'MATCH (p:Paper) WHERE p.year IS NOT NULL RETURN min(p.year) AS from, max(p.year) AS to',
  {},
  { from: nullable(integer), to: nullable(integer) },
);
