import { integer, nullable, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** How many papers one parent has in one year. */
export interface YearCountRow {
  readonly parent: string;
  readonly year: number;
  readonly paperCount: number;
}

const PATTERNS = {
  Journal: '(parent:Journal {id: parentId})<-[:PUBLISHED_IN]-(p:Paper)',
  Topic: '(parent:Topic {id: parentId})<-[:ABOUT]-(p:Paper)',
  Author: '(parent:Author {id: parentId})-[:AUTHORED]->(p:Paper)',
} as const;

/** Papers by year of many parents; papers without a year are not counted. */
export function papersByYear(
  label: keyof typeof PATTERNS,
  parents: readonly string[],
): Statement<YearCountRow> {
  return statement<YearCountRow>(
    `${label.toLowerCase()}PapersByYear`,
    `UNWIND $parents AS parentId
     MATCH ${PATTERNS[label]}
     WHERE p.year IS NOT NULL
     WITH parentId, p.year AS year, count(p) AS paperCount
     RETURN parentId AS parent, year, paperCount ORDER BY parent, year`,
    { parents },
    { parent: text, year: integer, paperCount: integer },
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
