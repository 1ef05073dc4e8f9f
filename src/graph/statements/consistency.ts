import { integer, text } from '../../model/index.js';
import { type Statement, statement } from '../statement.js';

/** How many nodes break a rule that every batch keeps. */
export type RuleCount = { readonly rule: string; readonly broken: number };

/** Each rule with the pattern that finds the nodes which break it. */
const RULES: Readonly<Record<string, string>> = {
  'a paper is described by a record':
    'MATCH (n:Paper) WHERE NOT EXISTS { (n)<-[:DESCRIBES]-(:Record) }',
  'a record describes a paper': 'MATCH (n:Record) WHERE NOT EXISTS { (n)-[:DESCRIBES]->(:Paper) }',
  'Paper.authorCount is the number of its authors':
    'MATCH (n:Paper) WHERE n.authorCount <> COUNT { (n)<-[:AUTHORED]-(:Author) }',
  'Author.paperCount is the number of papers authored':
    'MATCH (n:Author) WHERE n.paperCount <> COUNT { (n)-[:AUTHORED]->(:Paper) }',
  'Journal.paperCount is the number of its papers':
    'MATCH (n:Journal) WHERE n.paperCount <> COUNT { (n)<-[:PUBLISHED_IN]-(:Paper) }',
  'Topic.paperCount is the number of its papers':
    'MATCH (n:Topic) WHERE n.paperCount <> COUNT { (n)<-[:ABOUT]-(:Paper) }',
};

/** Counts, rule by rule, the nodes whose properties and edges do not agree; all are 0 in a sound graph. */
export const consistency: readonly Statement<RuleCount>[] = Object.entries(RULES).map(
  ([rule, match]) =>
    statement<RuleCount>(
      'consistency',
      // Counted first: beside a key of its own, a count of nothing gives no row.
      `${match} WITH count(n) AS broken RETURN $rule AS rule, broken`,
      { rule },
      { rule: text, broken: integer },
    ),
);
