import { decimal, integer, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';
import {
  comesAfter,
  inOrder,
  type Order,
  orderBy,
  type PageRequest,
  pageParameters,
} from './keyset.js';

/** Two papers that may be the same, with the evidence of their records. */
export interface PossibleDuplicateRow {
  readonly paper: string;
  readonly other: string;
  readonly score: number;
  /** JSON of `{evidence, vetoes}` as they were written. */
  readonly evidence: string;
}

/** The possible duplicates of papers, one row for each pair of records. */
export function possibleDuplicatesOf(papers: readonly string[]): Statement<PossibleDuplicateRow> {
  return statement<PossibleDuplicateRow>(
    'possibleDuplicatesOf',
    `UNWIND $papers AS paperId
     MATCH (:Paper {id: paperId})<-[:DESCRIBES]-(:Record)-[e:MAY_BE]-(:Record)-[:DESCRIBES]->(n:Paper)
     WHERE n.id <> paperId
     RETURN paperId AS paper, n.id AS other, e.score AS score, e.evidence AS evidence
     ORDER BY paper, score DESC, other, evidence`,
    { papers },
    { paper: text, other: text, score: decimal, evidence: text },
  );
}

/** Two papers that may be the same, the smaller id first, with the best score of their records. */
export interface PaperPairRow {
  readonly score: number;
  readonly paper: string;
  readonly other: string;
}

/** The most likely pairs first; the id of a row is that of the other paper. */
export const pairOrder = orderBy(
  { name: 'SCORE', expression: 'score', type: 'number', direction: 'DESC' },
  { name: 'PAPER', expression: 'paper', type: 'string', direction: 'ASC' },
);

const PAIRS = `MATCH (a:Record)-[e:MAY_BE]->(b:Record)
     MATCH (a)-[:DESCRIBES]->(p:Paper)
     MATCH (b)-[:DESCRIBES]->(q:Paper)
     WHERE p.id <> q.id
     WITH CASE WHEN p.id < q.id THEN p.id ELSE q.id END AS paper,
       CASE WHEN p.id < q.id THEN q.id ELSE p.id END AS other, e.score AS pairScore
     WITH paper, other, max(pairScore) AS score`;

/** One page of all pairs of papers that may be the same: by {@link pairOrder}, or from its end. */
export function pageOfPaperPairs(order: Order, page: PageRequest): Statement<PaperPairRow> {
  const names = ['score', 'paper'];
  const condition = comesAfter(order, page.after, names, 'other');
  return statement<PaperPairRow>(
    'pageOfPaperPairs',
    `${PAIRS} WHERE ${condition.text}
     RETURN paper, other, score ORDER BY ${inOrder(order, names, 'other')} LIMIT $limit`,
    pageParameters(page, condition.parameters),
    { paper: text, other: text, score: decimal },
  );
}

/** How many pairs of papers may be the same. */
export const countOfPaperPairs: Statement<{ readonly total: number }> = statement(
  'countOfPaperPairs',
  `${PAIRS}
     RETURN count(*) AS total`,
  {},
  { total: integer },
);
