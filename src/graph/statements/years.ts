import { integer, list, nullable, shape as shapeOf, text } from '../../model/index.js';
import type { PaperFilter } from '../filters/index.js';
import { type Statement, statement } from '../statement.js';
import { inScope } from './in-scope.js';
import { bothFilters } from './match-papers.js';
import { type PartOf, partsKeeping } from './part.js';
import { papersAt } from './relation.js';
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

const WITH_YEAR: PaperFilter = { has: ['YEAR'] };

/** Papers of a filter by year, of many parents; papers without a year are not counted. */
export function papersByYear(
  label: keyof typeof PATTERNS,
  parents: readonly string[],
  filter: PaperFilter = {},
): Statement<YearCountRow & { readonly parent: string }> {
  const papers = papersAt(PATTERNS[label], 'p', bothFilters(filter, WITH_YEAR), ['parentId']);
  return statement<YearCountRow & { readonly parent: string }>(
    `${label.toLowerCase()}PapersByYear`,
    `UNWIND $parents AS parentId
     MATCH (parent:${label} {id: parentId})
     ${papers.text}
     WITH parentId, p.year AS year, count(p) AS paperCount
     RETURN parentId AS parent, year, paperCount ORDER BY parent, year`,
    { parents, ...papers.parameters },
    { parent: text, year: integer, paperCount: integer },
  );
}

/** The same around one node, in the statement of the node. */
export function partOfYears(
  label: keyof typeof PATTERNS,
): (filter?: PaperFilter) => PartOf<readonly YearCountRow[]> {
  const make = partsKeeping<readonly YearCountRow[]>();
  const pattern = PATTERNS[label];
  return (filter = {}) =>
    make(`${pattern} by year ${JSON.stringify(filter)}`, WHOLE, (_selection, place) => {
      const papers = papersAt(pattern, 'p', bothFilters(filter, WITH_YEAR), []);
      const text = `CALL (parent) {
       ${papers.text}
       WITH p.year AS paperYear, count(p) AS papers ORDER BY paperYear
       RETURN collect({year: paperYear, paperCount: papers}) AS ${place.name}
     }`;
      return {
        clause: inScope({ text, parameters: papers.parameters }, place.number, place.variable),
        decode: list(shapeOf<YearCountRow>({ year: integer, paperCount: integer })),
      };
    });
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
