import { text } from '../../model/index.js';
import type { Dialect } from '../dialect.js';
import type { FilteredLabel, PaperFilter } from '../filters/index.js';
import { PAPER_EDGES } from '../paper-edges.js';
import { type Statement, statement } from '../statement.js';
import { matchPapers } from './match-papers.js';

/** The ids of the authors, journals or topics of the papers that a filter selects. */
export function nodesOfPapers(
  label: FilteredLabel,
  filter: PaperFilter,
  dialect: Dialect,
): Statement<{ readonly id: string }> {
  const papers = matchPapers(filter, dialect);
  return statement(
    `${label.toLowerCase()}sOfPapers`,
    `${papers.text}
     MATCH (n)${PAPER_EDGES[label]}(x:${label})
     RETURN DISTINCT x.id AS id`,
    papers.parameters,
    { id: text },
  );
}
