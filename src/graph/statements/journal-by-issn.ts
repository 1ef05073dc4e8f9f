import { type Statement, statement } from '../statement.js';
import type { NodeProjection } from './node-shape.js';

/** The journal that has this ISSN; journals are few, so they are all looked at. */
export function journalByIssn<Row>(
  { around, projection, decode }: NodeProjection<Row>,
  issn: string,
): Statement<{ readonly node: Row }> {
  return statement(
    'journalByIssn',
    `MATCH (n:Journal) WHERE $issn IN n.issns
     WITH n ORDER BY n.id LIMIT 1${around.text}
     RETURN ${projection} AS node`,
    { issn, ...around.parameters },
    { node: decode },
  );
}
