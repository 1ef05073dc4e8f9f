import { integer } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/**
 * Gives papers of a graph that older rules made the keys by which lists sort them, as the rules derive them
 * now: without these a list would hold none of its papers. It tells how many papers there were.
 */
export function addSortKeys(limit: number): Statement<{ readonly papers: number }> {
  return statement(
    'addSortKeys',
    `MATCH (n:Paper) WHERE n.sortYear IS NULL
     WITH n LIMIT $limit
     SET n.sortYear = coalesce(n.year, 0), n.sortTitle = left(n.sortTitle, 1000)
     RETURN count(n) AS papers`,
    { limit },
    { papers: integer },
  );
}
