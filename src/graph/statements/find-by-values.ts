import { text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** A value that was looked up, and the id of the node that has it. */
export interface FoundByValue {
  readonly value: string;
  readonly id: string;
}

const columns = { value: text, id: text };

/** The papers that have these DOIs or PubMed numbers, which have an index; of several with one value that of the least id. */
export function papersByValues(
  property: 'doi' | 'pmid',
  values: readonly string[],
): Statement<FoundByValue> {
  return statement<FoundByValue>(
    'papersByValues',
    `UNWIND $values AS value
     MATCH (n:Paper {${property}: value})
     RETURN value, min(n.id) AS id`,
    { values },
    columns,
  );
}

/** The authors with these ORCIDs, which are on the edges of authors that are marked; of several that of the least id. */
export function authorsByOrcids(values: readonly string[]): Statement<FoundByValue> {
  return statement<FoundByValue>(
    'authorsByOrcids',
    `MATCH (n:Author) WHERE n.hasMarks
     MATCH (n)-[e:AUTHORED]->(:Paper) WHERE e.orcid IN $values
     RETURN e.orcid AS value, min(n.id) AS id`,
    { values },
    columns,
  );
}

/** The journals with these ISSNs; journals are few, so all are looked at once. Of several that of the least id. */
export function journalsByIssns(values: readonly string[]): Statement<FoundByValue> {
  return statement<FoundByValue>(
    'journalsByIssns',
    `MATCH (n:Journal)
     UNWIND n.issns AS value
     WITH n, value WHERE value IN $values
     RETURN value, min(n.id) AS id`,
    { values },
    columns,
  );
}
