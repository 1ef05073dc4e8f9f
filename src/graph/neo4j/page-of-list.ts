import type { Clause } from '../dialect.js';
import type { Parameter, Statement } from '../statement.js';
import { statement } from '../statement.js';
import {
  type AmongAll,
  comesAfter,
  comesAfterInValue,
  inOneValue,
  inOrder,
  type Listed,
  type ListPage,
  later,
  pageOfNodes,
  pageParameters,
  sortColumns,
  sortNames,
  sortValues,
  type ValueRange,
} from '../statements/index.js';

/** The statement for a page: all nodes of a label in the order of an index, or those found and then sorted. */
export function pageOfList<Row>(question: ListPage<Row>): Statement<Listed<Row>> {
  const { shape, nodes, order, page } = question;
  const { match, among } = nodes;
  const [lead] = order.keys;
  if (among === null || !lead.isIndexed) return pageOfNodes(shape, match, order, page);
  const isOtherRange = among.range !== null && among.range.expression !== lead.expression;
  if (among.words.length === 0 && !isOtherRange) return pageByIndex(question, among);
  // Papers are found by their words or years, which have indexes; a part of a name has none.
  return pageOfNodes(shape, match, order, page, shape.label !== 'Paper');
}

/**
 * First the rest of the value that the page before ended in, then the values that come next: as many rows
 * of the index tell which ones these are, and each value gives its first nodes by the keys that follow and
 * by id. By id alone at most three times the rows of a page are read, where an order of two directions would
 * read all nodes of one value; where a further key has no part in the index, all nodes of these values are.
 */
function pageByIndex<Row>(
  { shape, order, page }: ListPage<Row>,
  { conditions, range }: AmongAll,
): Statement<Listed<Row>> {
  const { label, around, projection, decode } = shape;
  const [{ expression, direction }] = order.keys;
  const { after } = page;
  const bounds = boundsOf(range);
  // The planner takes an index over two properties only where both are spoken of.
  const among = `n.id IS NOT NULL AND ${bounds.text} AND ${conditions.text}`;
  const next =
    after === null ? `${expression} IS NOT NULL` : `${expression} ${later(direction)} $afterValue`;
  const following = `
       MATCH (n:${label}) WHERE ${next} AND ${among}
       WITH ${expression} AS value ORDER BY value ${direction} LIMIT $limit
       WITH DISTINCT value
       CALL (value) {
         MATCH (n:${label}) WHERE ${expression} = value AND ${among}
         RETURN n ORDER BY ${inOneValue(order)} LIMIT $limit
       }
       RETURN n`;
  const rest = `
       MATCH (n:${label}) WHERE ${expression} = $afterValue AND ${comesAfterInValue(order)} AND ${bounds.text} AND ${conditions.text}
       RETURN n ORDER BY ${inOneValue(order)} LIMIT $limit`;
  const names = sortNames(order).join(', ');
  return statement(
    `pageOf${label}s`,
    `CALL () {${after === null ? '' : `${rest}\n       UNION ALL`}${following}
     }
     WITH n, ${sortColumns(order)} ORDER BY ${inOrder(order)} LIMIT $limit${around.text}
     RETURN ${projection} AS node, [${names}] AS sortValues`,
    pageParameters(
      page,
      conditions.parameters,
      bounds.parameters,
      around.parameters,
      comesAfter(order, after).parameters,
    ),
    { node: decode, sortValues },
  );
}

function boundsOf(range: ValueRange | null): Clause {
  const conditions: string[] = [];
  const parameters: Record<string, Parameter> = {};
  if (range !== null && range.least !== null) {
    conditions.push(`${range.expression} >= $least`);
    parameters['least'] = range.least;
  }
  if (range !== null && range.greatest !== null) {
    conditions.push(`${range.expression} <= $greatest`);
    parameters['greatest'] = range.greatest;
  }
  return { text: conditions.join(' AND ') || 'true', parameters };
}
