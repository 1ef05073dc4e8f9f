import { type Statement, statement } from '../statement.js';
import { type JournalRow, journalShape } from './node-shape.js';

/** The journal that has this ISSN; journals are few, so they are all looked at. */
export function journalByIssn(issn: string): Statement<{ readonly node: JournalRow }> {
  return statement(
    'journalByIssn',
    `MATCH (n:Journal) WHERE $issn IN n.issns
     RETURN ${journalShape.projection} AS node ORDER BY n.id LIMIT 1`,
    { issn },
    { node: journalShape.decode },
  );
}
