import { decision, type PropertiesOf } from '../../model/index.js';
import { command, type Statement, statement } from '../statement.js';

/** What a person decided about records, author keys or journal keys; see `IdentityDecision`. */
export type DecisionProperties = PropertiesOf<typeof decision>;

/**
 * The decisions that are not undone, in the order in which they were made. Thesauri come without their
 * lines, which may be thousands: {@link decisionById} has them.
 */
export const activeDecisions: Statement<{ readonly decision: DecisionProperties }> = statement(
  'activeDecisions',
  `MATCH (d:Decision) WHERE d.undoneAt IS NULL
   RETURN d {.id, .subject, .kind, .records, .reason, .by, .decidedAt, .undoneAt, .undoneBy,
     members: CASE WHEN d.kind = 'THESAURUS' THEN [] ELSE d.members END,
     from: CASE WHEN d.kind = 'THESAURUS' THEN [] ELSE d.from END} AS decision
   ORDER BY d.decidedAt, d.id`,
  {},
  { decision: decision.decode },
);

/** All thesauri of a subject that were ever imported, undone or not. */
export function thesauriOf(
  subject: DecisionProperties['subject'],
): Statement<{ readonly decision: DecisionProperties }> {
  return statement(
    'thesauriOf',
    `MATCH (d:Decision) WHERE d.kind = 'THESAURUS' AND d.subject = $subject
     RETURN properties(d) AS decision ORDER BY d.decidedAt, d.id`,
    { subject },
    { decision: decision.decode },
  );
}

/** Every decision, the latest first. */
export const allDecisions: Statement<{ readonly decision: DecisionProperties }> = statement(
  'allDecisions',
  'MATCH (d:Decision) RETURN properties(d) AS decision ORDER BY d.decidedAt DESC, d.id DESC',
  {},
  { decision: decision.decode },
);

/** The latest decisions, or those before one, the latest first. */
export function latestDecisions(
  first: number,
  after: Pick<DecisionProperties, 'id' | 'decidedAt'> | null,
): Statement<{ readonly decision: DecisionProperties }> {
  const before =
    after === null
      ? ''
      : 'WHERE d.decidedAt < $decidedAt OR (d.decidedAt = $decidedAt AND d.id < $id)';
  return statement(
    'latestDecisions',
    `MATCH (d:Decision) ${before}
     RETURN properties(d) AS decision ORDER BY d.decidedAt DESC, d.id DESC LIMIT $first`,
    { first, ...(after && { id: after.id, decidedAt: after.decidedAt }) },
    { decision: decision.decode },
  );
}

/** The decision with this id. */
export function decisionById(id: string): Statement<{ readonly decision: DecisionProperties }> {
  return statement(
    'decisionById',
    'MATCH (d:Decision {id: $id}) RETURN properties(d) AS decision',
    { id },
    { decision: decision.decode },
  );
}

/** Writes decisions; an existing one is replaced. */
export function writeDecisions(rows: readonly DecisionProperties[]): Statement<never> {
  return command(
    'writeDecisions',
    `UNWIND $rows AS row
     MERGE (d:Decision {id: row.id})
     SET d = row`,
    { rows },
  );
}
